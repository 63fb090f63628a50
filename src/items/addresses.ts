import type { Language } from './types'

/** The types whose items have a page. Persons have none for now. */
export type PageType = 'article' | 'company' | 'deal' | 'section' | 'topic' | 'author'
/** Pages that show no single item. */
export type FixedPage = 'saved' | 'imprint'

/** The words of the addresses: `/tr/haber/{slug}`, `/en/news/{slug}`, `/tr/kunye`. */
export const routes: Record<PageType | FixedPage, Record<Language, string>> = {
  article: { tr: 'haber', en: 'news' },
  company: { tr: 'sirket', en: 'company' },
  deal: { tr: 'anlasma', en: 'deal' },
  section: { tr: 'bolum', en: 'section' },
  topic: { tr: 'konu', en: 'topic' },
  author: { tr: 'yazar', en: 'author' },
  saved: { tr: 'kaydedilenler', en: 'saved' },
  imprint: { tr: 'kunye', en: 'imprint' },
}

export const languages: readonly Language[] = ['tr', 'en']

const fixedPages: readonly string[] = ['saved', 'imprint'] satisfies FixedPage[]

/** What an address leads to. */
export type Destination =
  { page: 'front' | FixedPage; language: Language } | { type: PageType; slug: string; language: Language }

/** The path of an item's page, without the origin: `/tr/haber/{slug}`. Any item with a page will do. */
export function addressOf(target: { type: PageType; slug: string }, language: Language): string {
  return patternOf(target.type, language).replace(':slug', encodeURIComponent(target.slug))
}

/** The pattern of a type's pages, as a view wants it: `/tr/haber/:slug`. */
export function patternOf(type: PageType, language: Language): string {
  return `/${language}/${routes[type][language]}/:slug`
}

/** The front page, the saved articles, the imprint. */
export function addressOfPage(page: 'front' | FixedPage, language: Language): string {
  return page === 'front' ? `/${language}` : `/${language}/${routes[page][language]}`
}

/** Where delivery serves a file of Media: `/media/{id}/{filename}`. */
export function addressOfFile(id: string, filename: string): string {
  return `/media/${encodeURIComponent(id)}/${encodeURIComponent(filename)}`
}

/** The way back: what a path of ours leads to, or undefined. Says nothing about whether it exists. */
export function destinationOf(path: string): Destination | undefined {
  const [empty, language, word, slug, ...more] = path.split('/')
  if (empty !== '' || !isLanguage(language) || more.length > 0) return undefined
  if (word === undefined) return { page: 'front', language }
  const route = Object.entries(routes).find(([, words]) => words[language] === word)?.[0]
  if (route === undefined) return undefined
  if (fixedPages.includes(route)) {
    return slug === undefined ? { page: route as FixedPage, language } : undefined
  }
  const decoded = decodedOrNothing(slug)
  return decoded ? { type: route as PageType, slug: decoded, language } : undefined
}

export function isLanguage(value: unknown): value is Language {
  return value === 'tr' || value === 'en'
}

function decodedOrNothing(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part)
  } catch {
    return undefined
  }
}
