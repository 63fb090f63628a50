import type { Publication } from '@/plugins/feeds/types'
import { tagged } from './tags'
import type { SectionItem } from './types'
import { isoDate, text } from './values'

/** A row of the collection `sections`, read in one language without fallback. */
export interface SectionDocument {
  id: string
  name?: string | null
  slug?: string | null
  description?: string | null
  createdAt?: string | null
}

/** A section is public in the languages in which it has a name. */
export function publishSection(doc: SectionDocument): Publication<SectionItem> | null {
  const name = text(doc.name)
  const slug = text(doc.slug)
  if (!name || !slug) return null
  const item: SectionItem = { id: doc.id, type: 'section', name, slug, description: text(doc.description) }
  return { item, tags: tagged('type:section'), slug, datePublished: isoDate(doc.createdAt) }
}
