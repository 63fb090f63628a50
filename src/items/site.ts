import type { Publication } from '@/plugins/feeds/types'
import { isLanguage, languages } from './addresses'
import { tagged } from './tags'
import type { SiteItem } from './types'
import { idOf, rows, text, wholeNumber, type Many, type Related } from './values'

/** The global `site`, read in one language without fallback. */
export interface SiteDocument {
  name?: string | null
  description?: string | null
  publisher?: { name?: string | null; url?: string | null } | null
  logo?: Related
  languages?: Many<string>
  imprint?: string | null
  appLinks?: { ios?: string | null; android?: string | null } | null
  feeds?: { items?: number | null; fullText?: boolean | null } | null
}

const defaultItems = 30

/** The site in a language, or null while it has no name in it. */
export function publishSite(doc: SiteDocument): Publication<SiteItem> | null {
  const name = text(doc.name)
  if (!name) return null
  const chosen = rows(doc.languages).filter(isLanguage)
  const logo = idOf(doc.logo)
  const item: SiteItem = {
    id: 'site',
    type: 'site',
    name,
    description: text(doc.description),
    publisher: { name: text(doc.publisher?.name) ?? name, url: text(doc.publisher?.url) },
    logo,
    languages: chosen.length > 0 ? chosen : [...languages],
    imprint: text(doc.imprint),
    appLinks: { ios: text(doc.appLinks?.ios), android: text(doc.appLinks?.android) },
    feeds: {
      items: wholeNumber(doc.feeds?.items, defaultItems),
      fullText: doc.feeds?.fullText !== false,
    },
  }
  const shows = logo ? [{ type: 'media', id: logo }] : []
  return { item, tags: tagged('type:site'), slug: null, datePublished: null, shows }
}
