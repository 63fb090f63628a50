import type { Payload } from 'payload'

import { archiveKey } from './change'
import { languageOf } from './compose'
import { archiveId } from './document'

/** Those that the log has never heard of: an article's change is written last, so it says that all is there. */
export async function missingFrom(payload: Payload, numbers: number[]): Promise<number[]> {
  const keys = new Map(numbers.map((number) => [archiveKey(archiveId(number), languageOf(number)), number]))
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    collection: 'feed-changes',
    where: { key: { in: [...keys.keys()] } },
    select: { key: true },
    limit: 0,
    pagination: false,
  })
  const known = new Set(docs.map(({ key }) => keys.get(key)))
  return numbers.filter((number) => !known.has(number))
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
