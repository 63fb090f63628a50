import type { Payload } from 'payload'

import { archiveKey } from './change'
import { languageOf } from './compose'
import { archiveId } from './document'

/**
 * Those of articles 1 … `count` that the log has never heard of: an article's change is written last, so it says that
 * all is there. One question for all of them, and not one with a long list of keys for each batch.
 */
export async function missingFrom(payload: Payload, count: number): Promise<Set<number>> {
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    collection: 'feed-changes',
    select: { key: true },
    limit: 0,
    pagination: false,
  })
  const said = new Set(docs.map(({ key }) => key))
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return new Set(numbers.filter((number) => !said.has(archiveKey(archiveId(number), languageOf(number)))))
}

/** Removes what a run that was killed in the middle of a batch has left, where the database has no transactions. */
export async function clearLeftovers(payload: Payload, numbers: number[]): Promise<void> {
  const ids = numbers.map(archiveId)
  const left = await payload.db.find({
    collection: 'articles',
    where: { id: { in: ids } },
    select: { id: true },
    limit: 1,
    pagination: false,
  })
  if (left.docs.length === 0) return
  await payload.db.deleteVersions({ collection: 'articles', where: { parent: { in: ids } } })
  await payload.db.deleteMany({ collection: 'workflow-records', where: { document: { in: ids } } })
  await payload.db.deleteMany({ collection: 'articles', where: { id: { in: ids } } })
}
