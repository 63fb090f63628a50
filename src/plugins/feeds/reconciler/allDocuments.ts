import type { CollectionSlug, Payload } from 'payload'

const ROWS_AT_ONCE = 200

/** The ids of a collection, trashed and unpublished ones too, in the order of their ids. */
export async function* allDocuments(payload: Payload, collection: string): AsyncGenerator<string> {
  for (let after: string | undefined; ;) {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: collection as CollectionSlug,
      where: after === undefined ? {} : { id: { greater_than: after } },
      select: { id: true },
      sort: 'id',
      limit: ROWS_AT_ONCE,
      pagination: false,
    })
    for (const { id } of docs) yield String(id)
    if (docs.length < ROWS_AT_ONCE) return
    after = String(docs[docs.length - 1]!.id)
  }
}
