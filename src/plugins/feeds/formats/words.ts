/** The few words that the formats say themselves. */

const words = {
  tr: { correction: 'Düzeltme', retracted: 'Geri çekildi' },
  en: { correction: 'Correction', retracted: 'Retracted' },
}

/** The words of a BCP 47 language; English where we do not speak it. */
export function wordsOf(language: string): (typeof words)['en'] {
  return language.split('-')[0] === 'tr' ? words.tr : words.en
}

/** A day as people write it, in UTC: `23 Kasım 2025`. */
export function dayOf(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
}
