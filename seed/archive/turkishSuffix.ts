/** The cases that the archive's sentences need: "Anka'nın", "Anka'ya", "Anka'da", "Anka'dan", "Anka'yı". */
export type Case = 'genitive' | 'dative' | 'locative' | 'ablative' | 'accusative'

const VOWELS = 'aeıioöuü'
const HARD = 'çfhkpsşt'

/**
 * A proper name with its suffix, by vowel harmony, after a typographic apostrophe.
 * @param name a name that is spoken as it is written
 */
export function withSuffix(name: string, wanted: Case): string {
  const letters = name.toLocaleLowerCase('tr')
  const lastVowel = [...letters].reverse().find((letter) => VOWELS.includes(letter)) ?? 'a'
  const ending = letters.at(-1) ?? ''
  const open = VOWELS.includes(ending)
  const two = 'eiöü'.includes(lastVowel) ? 'e' : 'a'
  const four = fourfold(lastVowel)
  const hard = HARD.includes(ending) ? 't' : 'd'
  const suffix = {
    genitive: `${open ? 'n' : ''}${four}n`,
    dative: `${open ? 'y' : ''}${two}`,
    accusative: `${open ? 'y' : ''}${four}`,
    locative: `${hard}${two}`,
    ablative: `${hard}${two}n`,
  }[wanted]
  return `${name}’${suffix}`
}

function fourfold(vowel: string): string {
  if ('aı'.includes(vowel)) return 'ı'
  if ('ei'.includes(vowel)) return 'i'
  return 'ou'.includes(vowel) ? 'u' : 'ü'
}
