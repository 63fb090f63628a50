import type { Payload, PayloadRequest, Where } from 'payload'

import type { RecordRow } from './chain'
import { recordsSlug } from './recordsCollection'

/** Which document: its collection's slug and its id, as text. */
export interface DocumentRef {
  collection: string
  document: string
}

type Within = Partial<PayloadRequest> | undefined

/** The newest row of a document's chain. */
export async function newestRow(
  payload: Payload,
  ref: DocumentRef,
  req?: Within,
): Promise<RecordRow | undefined> {
  const [row] = await rowsWhere(payload, ofDocument(ref), { sort: '-place', limit: 1, req })
  return row
}

/** The row of an entry, by the entry's UUID. */
export async function rowOfEntry(
  payload: Payload,
  entry: string,
  req?: Within,
): Promise<RecordRow | undefined> {
  const [row] = await rowsWhere(payload, { entry: { equals: entry } }, { limit: 1, req })
  return row
}

/** All rows of a document, oldest first. */
export function chainOf(payload: Payload, ref: DocumentRef, req?: Within): Promise<RecordRow[]> {
  return rowsWhere(payload, ofDocument(ref), { sort: 'place', limit: 0, req })
}

/** Reads rows past every access rule and hook, as they stand in the database. */
export async function rowsWhere(
  payload: Payload,
  where: Where,
  { sort, limit, page, req }: { sort?: string; limit: number; page?: number; req?: Within },
): Promise<RecordRow[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: recordsSlug,
    where,
    sort,
    limit,
    page,
    pagination: page !== undefined,
    req,
  })
  return docs.map((stored) => fromStored(stored as unknown as StoredRow))
}

/** The row as the collection stores it. */
export function toStored({ id, collection, ...row }: RecordRow): StoredRow {
  return { ...row, entry: id, ofCollection: collection, id: `${collection}:${row.document}:${row.place}` }
}

type StoredRow = Omit<RecordRow, 'collection'> & { entry: string; ofCollection: string }

/** Exactly the members that were sealed: databases add and leave out others. */
function fromStored(stored: StoredRow): RecordRow {
  return {
    id: stored.entry,
    collection: stored.ofCollection,
    document: stored.document,
    act: stored.act,
    fromStage: stored.fromStage,
    toStage: stored.toStage,
    fromVersion: stored.fromVersion ?? null,
    toVersion: stored.toVersion,
    number: stored.number,
    hash: stored.hash,
    note: stored.note ?? null,
    by: stored.by ?? null,
    byName: stored.byName,
    at: stored.at,
    toCheck: Boolean(stored.toCheck),
    place: stored.place,
    previous: stored.previous ?? null,
    hmac: stored.hmac,
  }
}

function ofDocument({ collection, document }: DocumentRef): Where {
  return { and: [{ ofCollection: { equals: collection } }, { document: { equals: document } }] }
}
