import type { CollectionSlug } from 'payload'

import { changesSlug } from '../log/changesCollection'
import type { ChangeHead } from '../types'
import { collectionOfType, type ReconcilerContext } from './context'
import { hasDrafts } from './readDocument'

/** A document whose entry may say more than it should. */
export interface Suspect {
  collection: string
  id: string
}

type LogRow = Pick<ChangeHead, 'number' | 'type' | 'document' | 'act'>
const ROWS_AT_ONCE = 500

/**
 * Walks a piece of the log and finds entries whose document is no more, or is
 * no longer published: what a crash, or a write past the hooks, has left behind.
 * @param after the number behind which to go on; 0 at the start.
 * @returns where to go on next time; 0 when the end was reached.
 */
export async function sweepLog(
  context: ReconcilerContext,
  after: number,
): Promise<{ suspects: Suspect[]; next: number }> {
  const { docs } = await context.payload.db.find<Record<string, unknown>>({
    collection: changesSlug,
    where: { number: { greater_than: after } },
    select: { number: true, type: true, document: true, act: true },
    sort: 'number',
    limit: ROWS_AT_ONCE,
    pagination: false,
  })
  const rows = docs as unknown as LogRow[]
  const suspects: Suspect[] = []
  for (const [type, ids] of documentsByType(context, rows)) {
    const { slug } = collectionOfType(context, type)
    const sound = await publishedAmong(context, type, [...ids])
    for (const id of ids) if (!sound.has(id)) suspects.push({ collection: slug, id })
  }
  return { suspects, next: rows.length < ROWS_AT_ONCE ? 0 : rows[rows.length - 1]!.number }
}

/** Of rows that say "public". Globals cannot be deleted, and types that are no longer fed are left alone. */
function documentsByType({ collections }: ReconcilerContext, rows: LogRow[]): Map<string, Set<string>> {
  const fed = new Set(collections.map(({ type }) => type))
  const byType = new Map<string, Set<string>>()
  for (const { type, document, act } of rows) {
    if (act === 'gone' || !fed.has(type)) continue
    byType.set(type, (byType.get(type) ?? new Set()).add(document))
  }
  return byType
}

/** Cheap and suspicious: the reconciler itself decides what the document says. */
async function publishedAmong(context: ReconcilerContext, type: string, ids: string[]): Promise<Set<string>> {
  const { payload } = context
  const fed = collectionOfType(context, type)
  const drafts = hasDrafts(payload, fed)
  const trash = payload.collections[fed.slug as CollectionSlug]?.config.trash
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: fed.slug as CollectionSlug,
    where: { id: { in: ids } },
    select: {
      id: true,
      ...(drafts ? { _status: true } : {}),
      ...(trash ? { deletedAt: true } : {}),
    },
    limit: ids.length,
    pagination: false,
  })
  const sound = docs.filter(
    ({ _status, deletedAt }) =>
      !deletedAt && (!drafts || typeof _status !== 'string' || _status === 'published'),
  )
  return new Set(sound.map(({ id }) => String(id)))
}
