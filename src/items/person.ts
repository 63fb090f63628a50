import type { Publication } from '@/plugins/feeds/types'
import { tagged, tagsOf } from './tags'
import type { PersonItem } from './types'
import { idOf, isoDate, text, texts, type Many, type Related } from './values'

/** A row of the collection `persons`, read in one language without fallback. */
export interface PersonDocument {
  id: string
  name?: string | null
  role?: string | null
  company?: Related
  sameAs?: Many<string>
  createdAt?: string | null
}

/** A person is public in the languages in which they have a name. Persons have no page, so no address. */
export function publishPerson(doc: PersonDocument): Publication<PersonItem> | null {
  const name = text(doc.name)
  if (!name) return null
  const item: PersonItem = {
    id: doc.id,
    type: 'person',
    name,
    role: text(doc.role),
    company: idOf(doc.company),
    sameAs: texts(doc.sameAs),
  }
  const tags = tagged('type:person', tagsOf('people-of', [item.company]))
  return { item, tags, slug: null, datePublished: isoDate(doc.createdAt) }
}
