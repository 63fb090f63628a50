import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { nameOf } from '../acts/people'

/** Somebody has the document open for editing. */
export interface Lock {
  /** Id of Payload's row. */
  row: number | string
  by: { id: string; name: string; collection: string }
  /** ISO 8601 UTC of the last sign of life. */
  since: string
}

/** Payload's own collection of them. */
export const locksSlug = 'payload-locked-documents' as CollectionSlug
/** Payload's own default, in seconds. */
const LASTS = 300

interface LockRow extends Record<string, unknown> {
  id: number | string
  user?: { relationTo: string; value: number | string | { id: number | string } }
  updatedAt: string
  createdAt: string
}

/** The document's lock, while it is fresh; undefined where nobody is editing, or locks are off. */
export async function lockOf(
  payload: Payload,
  collection: string,
  document: number | string,
): Promise<Lock | undefined> {
  const config = payload.collections[collection as CollectionSlug]?.config
  if (!payload.collections[locksSlug] || !config || config.lockDocuments === false) return undefined
  const { docs } = await payload.db.find<LockRow>({
    collection: locksSlug,
    where: {
      and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: document } }],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  })
  const [row] = docs
  const lasts = typeof config.lockDocuments === 'object' ? config.lockDocuments.duration : LASTS
  if (!row?.user || Date.now() - Date.parse(row.updatedAt) > lasts * 1000) return undefined
  const { relationTo, value } = row.user
  const id = typeof value === 'object' ? value.id : value
  const user = await payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: relationTo as CollectionSlug,
    where: { id: { equals: id } },
  })
  const name = user ? nameOf(payload, user) : String(id)
  return { row: row.id, by: { id: String(id), name, collection: relationTo }, since: row.createdAt }
}

export function isOwnLock({ by }: Pick<Lock, 'by'>, { user }: Pick<PayloadRequest, 'user'>): boolean {
  return user !== null && String(user.id) === by.id && user.collection === by.collection
}
