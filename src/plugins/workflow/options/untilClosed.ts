import type { Payload } from 'payload'

/** Something that goes on by itself. */
export interface Running {
  start(): void
  /** Ends it, and waits for what is being done. */
  stop(): Promise<void>
}

/** Starts it, and ends it before the database of this instance of Payload closes. */
export function untilClosed(payload: Payload, running: Running): void {
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    await running.stop()
    await destroy?.()
  }
  running.start()
}
