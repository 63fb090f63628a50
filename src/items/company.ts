import type { Publication } from '@/plugins/feeds/types'
import { tagged } from './tags'
import type { CompanyItem } from './types'
import { idOf, isoDate, text, texts, type Many, type Related } from './values'

/** A row of the collection `companies`, read in one language without fallback. */
export interface CompanyDocument {
  id: string
  name?: string | null
  slug?: string | null
  aliases?: Many<string>
  products?: Many<string>
  description?: string | null
  logo?: Related
  website?: string | null
  country?: string | null
  ticker?: string | null
  exchange?: string | null
  wikidataId?: string | null
  sameAs?: Many<string>
  createdAt?: string | null
}

/** A company is public in the languages in which it has a name. */
export function publishCompany(doc: CompanyDocument): Publication<CompanyItem> | null {
  const name = text(doc.name)
  const slug = text(doc.slug)
  if (!name || !slug) return null
  const logo = idOf(doc.logo)
  const item: CompanyItem = {
    id: doc.id,
    type: 'company',
    name,
    slug,
    aliases: texts(doc.aliases),
    products: texts(doc.products),
    description: text(doc.description),
    logo,
    website: text(doc.website),
    country: text(doc.country),
    ticker: text(doc.ticker),
    exchange: text(doc.exchange),
    wikidataId: text(doc.wikidataId),
    sameAs: texts(doc.sameAs),
  }
  const shows = logo ? [{ type: 'media', id: logo }] : []
  return { item, tags: tagged('type:company'), slug, datePublished: isoDate(doc.createdAt), shows }
}
