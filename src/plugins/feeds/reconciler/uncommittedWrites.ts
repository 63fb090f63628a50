import type { Payload, PayloadRequest } from 'payload'

import type { Look, Reconciler } from './reconciler'

/** What was written in transactions that are still open. */
export interface UncommittedWrites {
  /** Notes a write of this request, to be looked at once it is committed. */
  note(req: PayloadRequest, look: Look): Promise<void>
}

type TransactionID = number | string
type Ending = (id: Promise<TransactionID> | TransactionID) => Promise<void>

/** Long enough for the rest of the operation, where there is no transaction to wait for. */
const WITHOUT_TRANSACTION = 10

/**
 * Payload has no hook after the commit, and until then other connections see the
 * old state. So the adapter's own commit wakes the reconciler.
 */
export function watchCommits(payload: Payload, reconciler: Reconciler): UncommittedWrites {
  const open = new Map<TransactionID, Look[]>()
  const take = (id: TransactionID) => {
    const looks = open.get(id) ?? []
    open.delete(id)
    return looks
  }
  const commit: Ending = payload.db.commitTransaction.bind(payload.db)
  payload.db.commitTransaction = async (incoming) => {
    const id = await incoming
    const looks = take(id)
    await commit(id)
    for (const look of looks) reconciler.wake(look)
  }
  const rollback: Ending = payload.db.rollbackTransaction.bind(payload.db)
  payload.db.rollbackTransaction = async (incoming) => {
    const id = await incoming
    take(id)
    await rollback(id)
  }
  return {
    async note(req, look) {
      const id = await req.transactionID
      if (id) {
        open.set(id, [...(open.get(id) ?? []), look])
      } else {
        // Between two of its statements somebody may have seen half a document, and taken its mark away.
        reconciler.note({ ...look, evenUnmarked: true })
        setTimeout(() => reconciler.wake(), WITHOUT_TRANSACTION).unref()
      }
    },
  }
}
