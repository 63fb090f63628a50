import type { Payload } from 'payload'

import { fedCollections } from '@/items'
import { payloadLog } from '@/plugins/feeds/log/payloadLog'
import { decideChange } from '@/plugins/feeds/reconciler/decideChange'
import { entryKey, type Change } from '@/plugins/feeds/types'

type Values = Record<string, unknown>

/** The number of the newest change in the log; 0 while it is empty. */
export async function logHead(payload: Payload): Promise<number> {
  return (await payloadLog(payload).head())?.number ?? 0
}

/**
 * What the reconciler would say of a newly published article.
 * @throws Error when the article would not be public
 */
export function changeFor(doc: Values, { number, at }: Pick<Change, 'number' | 'at'>): Change {
  const articles = fedCollections.find(({ slug }) => slug === 'articles')
  const ref = { type: 'article', id: String(doc.id) }
  const language = String(doc.inLanguage)
  const publication = articles?.publish(doc, language) ?? null
  const decision = decideChange({ ref, language, newest: undefined, publication, reason: 'unpublished' })
  if (typeof decision === 'string') throw new Error(`The generated article ${ref.id} would not be public.`)
  return { number, key: archiveKey(ref.id, language), ...decision, at }
}

export function archiveKey(id: string, language: string): string {
  return entryKey({ type: 'article', id }, language)
}
