import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import { standingOf } from '../fields/standing'
import { chainOf } from '../record/rows'

/** As many as one statement names comfortably. */
const ROWS_AT_ONCE = 200

/**
 * After a save: deletes versions beyond the newest `keep`, but none that was
 * public, is approved, scheduled or under review, or is named by the record or by an act on
 * its way into it.
 */
export function pruneVersions(
  slug: string,
  keep: number,
): CollectionAfterChangeHook<{ id: number | string }> {
  return async ({ doc, req }) => {
    if (keep === 0) return
    const surplus = await idsBeyond(req, slug, doc.id, keep)
    if (surplus.length === 0) return
    const spared = await namedVersions(req, slug, doc.id)
    const gone = surplus.filter((id) => !spared.has(String(id)))
    if (gone.length === 0) return
    await req.payload.db.deleteVersions({
      collection: slug as CollectionSlug,
      where: { id: { in: gone } },
      req,
    })
  }
}

/** Versions that nothing but their age speaks for, behind the newest ones. */
async function idsBeyond(req: PayloadRequest, slug: string, document: number | string, keep: number) {
  const newest = await versions(req, slug, { parent: { equals: document } }, keep + 1)
  const [oldestKept, beyond] = newest.slice(keep - 1)
  if (!oldestKept || !beyond) return []
  const rows = await versions(
    req,
    slug,
    {
      and: [
        { parent: { equals: document } },
        { latest: { not_equals: true } },
        { updatedAt: { less_than: oldestKept.updatedAt } },
        { 'version._status': { not_equals: 'published' } },
        { 'version.workflow.intentId': { exists: false } },
      ],
    },
    ROWS_AT_ONCE,
  )
  return rows.map(({ id }) => id)
}

/** What the newest version's standing and the record speak of. */
async function namedVersions(
  req: PayloadRequest,
  slug: string,
  document: number | string,
): Promise<Set<string>> {
  const [newest] = await versions(
    req,
    slug,
    { and: [{ parent: { equals: document } }, { latest: { equals: true } }] },
    1,
  )
  const { submitted, approved, live, pending, schedule } = standingOf(newest?.version)
  const record = await chainOf(req.payload, { collection: slug, document: String(document) }, req)
  return new Set([
    ...[submitted?.version, approved?.version, live?.version, schedule?.publish?.pin.version, pending].filter(
      (id) => id != null,
    ),
    ...record.flatMap(({ fromVersion, toVersion }) => [fromVersion, toVersion]).filter((id) => id !== null),
  ])
}

async function versions(req: PayloadRequest, slug: string, where: Where, limit: number) {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: slug as CollectionSlug,
    where,
    sort: '-updatedAt',
    limit,
    pagination: false,
    req,
  })
  return docs
}
