import type { CollectionSlug, Payload, Where } from 'payload'

import { markName } from './markField'

/** A document that has been written since the reconciler last looked at it. */
export interface Marked {
  id: string
  mark: string
  /** ISO 8601 UTC, undefined where the collection has no timestamps. */
  updatedAt: string | undefined
}

interface Row {
  id: string
  updatedAt?: string | null
  [markName]?: string | null
}

/**
 * The marked documents of a collection, up to a limit. In the order of their marks, which are random: an order
 * by time would have SQLite walk through the whole archive, every second, and find nothing.
 */
export async function markedDocuments(
  payload: Payload,
  collection: string,
  { limit, except = [] }: { limit: number; except?: string[] },
): Promise<Marked[]> {
  // Greater than nothing, not "is there": that is a range of the index on every database.
  const marked: Where = { [markName]: { greater_than: '' } }
  const rows = await find(payload, collection, limit, {
    and: [marked, ...(except.length > 0 ? [{ id: { not_in: except } }] : [])],
  })
  return rows.flatMap((row) => {
    const mark = row[markName]
    return mark ? [{ id: row.id, mark, updatedAt: row.updatedAt ?? undefined }] : []
  })
}

/** The document's mark; null when it has none, undefined when there is no document. */
export async function markOf(
  payload: Payload,
  collection: string,
  id: string,
): Promise<string | null | undefined> {
  const [row] = await find(payload, collection, 1, { id: { equals: id } })
  return row && (row[markName] ?? null)
}

/** Takes the mark away if it is still this one: a newer one stays, and `updatedAt` does not move. */
export async function clearMark(
  payload: Payload,
  collection: string,
  { id, mark }: { id: string; mark: string },
): Promise<void> {
  await payload.db.updateOne({
    collection: collection as CollectionSlug,
    where: { and: [{ id: { equals: id } }, { [markName]: { equals: mark } }] },
    // Null means "leave it" for updatedAt, and only for it.
    data: { [markName]: null, updatedAt: null },
    options: oneStatement(payload),
  })
}

/** On SQL one conditional UPDATE has to be asked for; MongoDB's is one in any case. */
export function oneStatement(payload: Payload): { atomic?: true } {
  return 'drizzle' in payload.db ? { atomic: true } : {}
}

async function find(payload: Payload, collection: string, limit: number, where: Where): Promise<Row[]> {
  const hasTimestamps = payload.collections[collection as CollectionSlug]?.config.timestamps !== false
  const { docs } = await payload.db.find<Row & Record<string, unknown>>({
    collection: collection as CollectionSlug,
    where,
    limit,
    pagination: false,
    select: { [markName]: true, ...(hasTimestamps ? { updatedAt: true } : {}) },
    sort: markName,
  })
  return docs
}
