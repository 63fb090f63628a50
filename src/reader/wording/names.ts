/** Names in a row, countries, and hosts, as a sentence wants them. */
import type { Language } from '@/items/types'

/** "Arm, Nvidia ve Oracle". */
export function listOfNames(names: string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names)
}

/** "Amerika Birleşik Devletleri" for "US". */
export function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** "openai.com" for "https://www.openai.com/about"; the text itself when it is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}

/** In the order of the language's alphabet. */
export function byName<T extends { name: string }>(named: T[], language: Language): T[] {
  const { compare } = new Intl.Collator(language)
  return [...named].sort((one, other) => compare(one.name, other.name))
}
