import { setTimeout as delay } from 'node:timers/promises'

import type { Connection } from './connection'

/** For how long after another process has written we expect it to write again; milliseconds. */
export const OTHERS_FOR = 5000
/** How often it is looked whether another process has written. */
const LOOK_EVERY = 1000
/** Longer than SQLite sleeps between two looks at a lock (25 ms, in the time that we let it). */
const GAP = 30

/**
 * Where two processes write, the one that has the lock takes it again within a millisecond, and the other,
 * which looks for it every now and then, may never meet it free. So as long as another process writes, too,
 * each leaves the lock alone for a moment before it takes it again.
 */
export function leaveRoom(writer: Connection): { before(): Promise<void> } {
  let version: unknown
  let lookedAt = 0
  let othersUntil = 0

  async function look(): Promise<void> {
    lookedAt = Date.now()
    const { rows } = await writer.executeWhenFree('PRAGMA data_version')
    const now = rows[0]?.data_version
    if (version !== undefined && now !== version) othersUntil = Date.now() + OTHERS_FOR
    version = now
  }

  return {
    async before() {
      if (Date.now() - lookedAt >= LOOK_EVERY) await look()
      if (Date.now() < othersUntil) await delay(GAP * (0.5 + Math.random()))
    },
  }
}
