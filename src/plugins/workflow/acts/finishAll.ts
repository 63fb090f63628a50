import type { Payload } from 'payload'

import type { Governed } from '../options/governed'
import { bringBackPending } from './bringBackPending'
import { finishMainRow } from './finishMainRow'

/** At the start, before the record is completed: publications that a crash has cut off between their writes are completed. */
export async function finishAll(payload: Payload, collections: Governed[]): Promise<void> {
  for (const its of collections) {
    for (const id of await cutOffInMainRow(payload, its)) await finishMainRow(payload, its, id)
    for (const id of await withPending(payload, its)) await bringBackPending({ payload, its, id })
  }
}

type Ids = Promise<(number | string)[]>

// Greater than nothing, not "is there": that is a range of the index on every database.

async function cutOffInMainRow(payload: Payload, { slug }: Governed): Ids {
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection: slug,
    where: { 'workflow.intentId': { greater_than: '' } },
    sort: 'workflow.intentId',
    select: { updatedAt: true },
    pagination: false,
    limit: 0,
  })
  return docs.map(({ id }) => id)
}

async function withPending(payload: Payload, { slug }: Governed): Ids {
  const { docs } = await payload.db.findVersions<Record<string, unknown> & { id: number | string }>({
    collection: slug,
    where: { and: [{ latest: { equals: true } }, { 'version.workflow.pending': { greater_than: '' } }] },
    sort: 'version.workflow.pending',
    select: { parent: true },
    pagination: false,
    limit: 0,
  })
  return docs.map(({ parent }) => parent)
}
