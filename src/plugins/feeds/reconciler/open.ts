import type { Payload } from 'payload'

import { openAppendedChannel } from '../appended'
import { payloadLog } from '../log/payloadLog'
import type { FedCollection, FedGlobal } from '../types'
import { feedsOf, setFeedsOf } from './processState'
import { createReconciler } from './reconciler'
import { watchCommits } from './uncommittedWrites'

export interface ReconcilerOptions {
  collections: FedCollection[]
  globals: FedGlobal[]
  languages: string[]
  /** False: it looks only when it is asked to. */
  start: boolean
}

/** Opens the reconciler of this instance of Payload, once, and closes it before the database. */
export function openReconciler(payload: Payload, { start, ...fed }: ReconcilerOptions): void {
  if (feedsOf(payload)) return
  const channel = openAppendedChannel()
  const reconciler = createReconciler({
    payload,
    log: payloadLog(payload),
    ...fed,
    announce: () => channel.announce(),
  })
  setFeedsOf(payload, { reconciler, uncommitted: start ? watchCommits(payload, reconciler) : noWaking })
  closeBefore(payload, async () => {
    await reconciler.stop()
    channel.close()
  })
  if (start) reconciler.start()
}

const noWaking = { note: () => Promise.resolve() }

function closeBefore(payload: Payload, close: () => Promise<void>): void {
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    await close()
    await destroy?.()
  }
}
