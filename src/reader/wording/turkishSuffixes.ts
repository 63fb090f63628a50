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
  const apostrophe = /\d$/.test(words) ? APOSTROPHE : ''
  // "İsviçre frangı", "Japon yeni": the possessive of a compound takes n.
  const buffer = endsInVowel(sound) && isCompound(words) ? 'n' : ''
  const hard = /[fstkçşhp]$/.test(sound)
  return `${words}${apostrophe}${buffer}${hard ? 't' : 'd'}${wide(sound)}n`
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
  const number = /\d[\d.,\s]*$/.exec(text)?.[0]
  if (number) return numberSound(number)
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

/** How the last word of a number is read: 42 "iki", 40 "kırk", 1.000 "bin". */
function numberSound(number: string): string {
  const digits = number.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  const zeros = /0*$/.exec(digits)![0].length
  if (digits === '0') return 'sıfır'
  if (zeros === 0) return ones[Number(digits.at(-1))]!
  if (zeros === 1) return tens[Number(digits.at(-2))]!
  return magnitudes.find(([least]) => zeros >= least)![1]
}

const ones = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']
const tens = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']
const magnitudes: [zeros: number, name: string][] = [
  [12, 'trilyon'],
  [9, 'milyar'],
  [6, 'milyon'],
  [3, 'bin'],
  [2, 'yüz'],
]
