import type { Payload } from 'payload'

import type { Governed } from '../options/governed'
import { bringBackPending } from './bringBackPending'

/** At the start: publications that a crash has cut off between their two writes are completed. */
export async function finishAll(payload: Payload, collections: Governed[]): Promise<void> {
  for (const its of collections) {
    const { docs } = await payload.db.findVersions<Record<string, unknown> & { id: number | string }>({
      collection: its.slug,
      // Greater than nothing, not "is there": that is a range of the index on every database.
      where: { and: [{ latest: { equals: true } }, { 'version.workflow.pending': { greater_than: '' } }] },
      sort: 'version.workflow.pending',
      select: { parent: true },
      pagination: false,
      limit: 0,
    })
    for (const { parent } of docs) await bringBackPending({ payload, its, id: parent })
  }
}
