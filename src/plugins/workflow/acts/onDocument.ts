import type { Payload, PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import { governedOf } from '../options/processState'
import { completeRecords } from '../record/complete'
import { completeSoon } from '../record/open'
import type { RecordEntry } from '../types'
import type { DocumentNow } from './documentNow'
import { finishEarlier } from './finishEarlier'
import { inTransaction } from './inTransaction'
import { inTurn } from './inTurn'
import { readable } from './readable'
import { requestOf, type Asked } from './requestOf'

/** Which document, and who asks. */
export interface OfDocument extends Asked {
  collection: string
  id: number | string
}

export interface Here {
  payload: Payload
  req: PayloadRequest
  its: Governed
  now: DocumentNow
}

/**
 * The frame of every act: on a document that who asks may read, one act after the other, all of it or nothing, and
 * then in the record.
 *
 * @param system the reason of the server's own code, which may read everything.
 * @returns the entry of the record.
 * @throws WorkflowRefusal not-found, and whatever the work refuses; nothing has then changed.
 */
export async function onDocument(
  payload: Payload,
  { collection, id, ...asked }: OfDocument,
  work: (here: Here) => Promise<RecordEntry>,
  system?: string,
): Promise<RecordEntry> {
  const its = governedOf(payload, collection)
  if (!its)
    throw new Error(
      `There is no workflow for "${collection}": workflowPlugin is missing, disabled, or not told of it.`,
    )
  const req = await requestOf(payload, asked)
  const isWithin = Boolean(req.transactionID)
  const run = () =>
    inTransaction(req, async () => work({ payload, req, its, now: await readable(its, { id, system }, req) }))
  const inOwnTurn = async () => {
    // One document has room for one act that is not in the record yet.
    await finishEarlier(payload, collection, id)
    return run()
  }
  // Whoever waits for a turn within a transaction may wait for one who waits for the transaction.
  const entry = isWithin ? await run() : await inTurn(`${collection}/${id}`, inOwnTurn)
  // Within the caller's transaction there is nothing to complete before it has ended.
  if (isWithin) completeSoon(payload)
  else await completeRecords(payload, { collection, id })
  return entry
}
