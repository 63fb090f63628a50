import type { CollectionSlug, Payload } from 'payload'

/** Name of the field that a collection's documents are called by in the admin. */
export function titleField({ collections }: Payload, collection: CollectionSlug): string {
  return collections[collection].config.admin.useAsTitle ?? 'id'
}

/** What a document is called: its id where it has no title yet. */
export function titleOf(payload: Payload, collection: CollectionSlug, doc: Record<string, unknown>): string {
  const named = doc[titleField(payload, collection)]
  return typeof named === 'string' && named !== '' ? named : String(doc.id)
}
