/**
 * Turkish suffixes after names and amounts, by vowel harmony. Names follow
 * their pronunciation (TDK, "Özel adlara getirilen ekler"); the few foreign
 * endings that are read otherwise than written stand in {@link soundsLike}.
 */

const APOSTROPHE = '’'

/** "Microsoft" → "Microsoft’un", "Nvidia" → "Nvidia’nın", "OpenAI" → "OpenAI’ın". */
export function genitive(name: string): string {
  const sound = soundOf(name)
  const buffer = endsInVowel(sound) ? 'n' : ''
  return `${name}${APOSTROPHE}${buffer}${narrow(sound)}n`
}

/** Of common nouns and spelled-out amounts: "100 milyar dolar" → "100 milyar dolardan". */
export function ablative(words: string): string {
  const sound = soundOf(words)
  if (/\d$/.test(words)) return `${words}${APOSTROPHE}${ablativeOfDigits(words)}`
  // "İsviçre frangı", "Japon yeni": the possessive of a compound takes n.
  const buffer = endsInVowel(sound) && isCompound(words) ? 'n' : ''
  const hard = /[fstkçşhp]$/.test(sound)
  return `${words}${buffer}${hard ? 't' : 'd'}${wide(sound)}n`
}

const VOWELS = 'aeıioöuü'
const lower = (text: string) => text.toLocaleLowerCase('tr')

/** What stands after a name when it is read aloud, where that differs from its letters. */
const soundsLike: [RegExp, string][] = [
  // English letters: "ey ay".
  [/AI$/, 'ay'],
  // "Oracle", "Apple", "Google": the e is silent.
  [/[bcdfgkpt]le$/i, 'ıl'],
  // "Stargate", "Bytedance": the e is silent, the vowel before it is "ey".
  [/a(te|ce|ge|ke|ve|me|ne)$/i, 'eyt'],
]

function soundOf(text: string): string {
  const spoken = soundsLike.find(([ending]) => ending.test(text))
  if (spoken) return spoken[1]
  const letters = /(?:^|[\s-])(\p{Lu}{2,3})$/u.exec(text)?.[1]
  // Short abbreviations are spelled: THY "te he ye", AMD "a me de".
  if (letters && !endsInVowel(lower(letters))) return letters.endsWith('K') ? 'ka' : 'e'
  return lower(withoutAccents(text))
}

/** "Nestlé" → "Nestle", but ç ğ İ ö ş ü stay what they are. */
function withoutAccents(text: string): string {
  return [...text].map((letter) => (/[çğıİöşüâîû]/iu.test(letter) ? letter : plain(letter))).join('')
}

const plain = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '')

function lastVowel(sound: string): string {
  const vowels = [...sound].filter((letter) => VOWELS.includes(letter) || 'âîû'.includes(letter))
  return vowels.at(-1) ?? 'e'
}

const endsInVowel = (sound: string) => /[aeıioöuüâîû]$/.test(sound)

/** ı, i, u or ü. */
function narrow(sound: string): string {
  const vowel = lastVowel(sound)
  if ('aıâ'.includes(vowel)) return 'ı'
  if ('eiî'.includes(vowel)) return 'i'
  if ('ouû'.includes(vowel)) return 'u'
  return 'ü'
}

/** a or e. */
const wide = (sound: string) => ('aıouâû'.includes(lastVowel(sound)) ? 'a' : 'e')

const isCompound = (words: string) => /\p{L}\s\p{L}+[ıiuü]$/u.test(words)

/** 250’den, 40’tan, 1.000’den: by the name of the last digit, ten, hundred or thousand. */
function ablativeOfDigits(words: string): string {
  const digits = words.replace(/\D/g, '')
  const tens: Record<string, string> = {
    '1': 'dan',
    '2': 'den',
    '3': 'dan',
    '4': 'tan',
    '5': 'den',
    '6': 'tan',
    '7': 'ten',
    '8': 'den',
    '9': 'dan',
  }
  const ones: Record<string, string> = {
    '1': 'den',
    '2': 'den',
    '3': 'ten',
    '4': 'ten',
    '5': 'ten',
    '6': 'dan',
    '7': 'den',
    '8': 'den',
    '9': 'dan',
  }
  const last = digits.at(-1)!
  if (last !== '0') return ones[last]!
  if (/^0+$/.test(digits)) return 'dan'
  const ten = digits.at(-2) ?? '0'
  return tens[ten] ?? 'den'
}
