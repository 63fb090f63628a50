import type { Publication } from '@/plugins/feeds/types'
import { tagged } from './tags'
import type { AuthorItem } from './types'
import { idOf, isoDate, text, texts, type Many, type Related } from './values'

/** A row of the collection `authors`, read in one language without fallback. */
export interface AuthorDocument {
  id: string
  name?: string | null
  slug?: string | null
  bio?: string | null
  picture?: Related
  sameAs?: Many<string>
  createdAt?: string | null
}

/** A byline. Its name is the same in every language, so it is public in all of them. */
export function publishAuthor(doc: AuthorDocument): Publication<AuthorItem> | null {
  const name = text(doc.name)
  const slug = text(doc.slug)
  if (!name || !slug) return null
  const picture = idOf(doc.picture)
  const item: AuthorItem = {
    id: doc.id,
    type: 'author',
    name,
    slug,
    bio: text(doc.bio),
    picture,
    sameAs: texts(doc.sameAs),
  }
  const shows = picture ? [{ type: 'media', id: picture }] : []
  return { item, tags: tagged('type:author'), slug, datePublished: isoDate(doc.createdAt), shows }
}
