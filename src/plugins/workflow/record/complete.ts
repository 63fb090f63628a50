import type { Payload } from 'payload'

import type { RecordEntry } from '../types'
import { appendRecord } from './append'
import { closeIntent, documentsWithIntents, openIntents, type OpenIntent } from './openIntents'
import { recordsOf, type RecordsOfPayload } from './processState'

/** Which document's acts; nothing: of all. */
export interface What {
  collection: string
  id: number | string
}

/**
 * Brings into the record what the documents say was done: after each act, at the
 * start, and on a timer. May be called at any time and by several processes at
 * once: an entry is added once, by its id, and taken out of the document only
 * when it stands in the record.
 *
 * @returns how many acts it has completed.
 * @throws what the database throws; the next call goes on where it stopped.
 */
export async function completeRecords(payload: Payload, what?: What): Promise<number> {
  if (what) return completeDocument(payload, what, () => true)
  let completed = 0
  for (const collection of recordsOf(payload).collections) {
    for (let last = ''; ;) {
      const documents = await documentsWithIntents(payload, collection)
      if (documents.length === 0 || documents.join() === last) break
      last = documents.join()
      for (const id of documents) completed += await completeDocument(payload, { collection, id }, isWhole)
    }
  }
  return completed
}

/** Milliseconds, from the main row's write to its version's, where they are not one transaction. */
const HALF_WRITTEN = 2000

/**
 * Whoever looks at everything may come between the two writes of a save: what has no version yet is looked at again
 * later, by the timer at the latest.
 */
function isWhole({ entry, version }: OpenIntent): boolean {
  return Boolean(entry.toVersion) || version !== undefined || Date.parse(entry.at) + HALF_WRITTEN < Date.now()
}

/** In the order in which the acts were done. */
async function completeDocument(
  payload: Payload,
  { collection, id }: What,
  isReady: (open: OpenIntent) => boolean,
): Promise<number> {
  const records = recordsOf(payload)
  const completed = new Set<string>()
  for (let last = ''; ;) {
    const all = await openIntents(payload, collection, id)
    const known = new Set(all.filter(isReady).map(({ entry }) => entry.id))
    const open = all.filter(({ entry }) => known.has(entry.id))
    const batch = open.map(({ entry, version }) => `${entry.id} ${version}`).join()
    if (open.length === 0 || batch === last) return completed.size
    last = batch
    for (const each of open) {
      await complete(payload, each, records)
      completed.add(each.entry.id)
    }
  }
}

async function complete(payload: Payload, open: OpenIntent, records: RecordsOfPayload): Promise<void> {
  const { entry } = open
  const filledIn: RecordEntry = {
    ...entry,
    document: entry.document || String(open.document),
    toVersion: entry.toVersion || (open.version ?? ''),
    hash: entry.hash || records.contentHash(entry.collection, open.doc),
  }
  await appendRecord(payload, filledIn, records.key)
  await closeIntent(payload, open)
}
