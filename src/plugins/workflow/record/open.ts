import type { Payload } from 'payload'

import { completeRecords } from './complete'

const COMPLETE_EVERY = 30_000

/** Completes the record at the start and on a timer, and ends that before the database closes. */
export function openRecords(payload: Payload): void {
  let working: Promise<unknown> = Promise.resolve()
  const look = () => {
    working = working
      .then(() => completeRecords(payload))
      .catch((err: unknown) => payload.logger.error({ err, msg: 'The record could not be completed.' }))
  }
  const every = setInterval(look, COMPLETE_EVERY).unref()
  look()
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    clearInterval(every)
    await working
    await destroy?.()
  }
}
