import type { Publication } from '@/plugins/feeds/types'
import { tagged } from './tags'
import type { TopicItem } from './types'
import { isoDate, text } from './values'

/** A row of the collection `topics`, read in one language without fallback. */
export interface TopicDocument {
  id: string
  name?: string | null
  slug?: string | null
  createdAt?: string | null
}

/** A topic is public in the languages in which it has a name. */
export function publishTopic(doc: TopicDocument): Publication<TopicItem> | null {
  const name = text(doc.name)
  const slug = text(doc.slug)
  if (!name || !slug) return null
  const item: TopicItem = { id: doc.id, type: 'topic', name, slug }
  return { item, tags: tagged('type:topic'), slug, datePublished: isoDate(doc.createdAt) }
}
