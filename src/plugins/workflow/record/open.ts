import type { Payload } from 'payload'

import { shared } from '../options/processState'
import { completeRecords } from './complete'

const COMPLETE_EVERY = 30_000
/** Long enough for the rest of the operation and its commit, as a rule; else the timer does it. */
const SOON = 100

type Look = () => void

/** Completes the record at the start and on a timer, and ends that before the database closes. */
export function openRecords(payload: Payload): void {
  let working: Promise<unknown> = Promise.resolve()
  let closed = false
  const look = () => {
    working = working
      .then(() => (closed ? undefined : completeRecords(payload)))
      .catch((err: unknown) => payload.logger.error({ err, msg: 'The record could not be completed.' }))
  }
  const every = setInterval(look, COMPLETE_EVERY).unref()
  looks().set(payload, look)
  look()
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    clearInterval(every)
    closed = true
    await working
    await destroy?.()
  }
}

/** Has the record completed soon, for those who cannot wait for their own commit. */
export function completeSoon(payload: Payload): void {
  const look = looks().get(payload)
  if (look) setTimeout(look, SOON).unref()
}

/** On globalThis, like all state of the plugin: see options/processState.ts. */
function looks(): WeakMap<Payload, Look> {
  const process = shared() as { recordLooks?: WeakMap<Payload, Look> }
  return (process.recordLooks ??= new WeakMap())
}
