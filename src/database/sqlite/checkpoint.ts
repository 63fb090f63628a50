import fs from 'node:fs'

import type { Connection } from './connection'

/** Bytes of the write-ahead log from which on it is emptied. SQLite by itself begins to, at 4 MB. */
const EMPTY_FROM = 8 * 1_048_576
/** Milliseconds after a reader was in the way; a reader that stays costs the writer less and less. */
const TRY_AGAIN_AFTER = { first: 100, most: 10_000 }

/**
 * SQLite copies its write-ahead log into the database after a commit, but begins it anew only when no reader
 * is in the middle of it. With readers that overlap it is never begun anew, and grows. This waits for the
 * readers of now (for as long as the connection's busy timeout) while new ones already read past it.
 *
 * @param file the database.
 * @returns to be called after each commit, while nobody writes.
 */
export function keepLogSmall(file: string, writer: Connection): () => Promise<void> {
  let notBefore = 0
  let pause = TRY_AGAIN_AFTER.first
  const later = () => {
    notBefore = Date.now() + pause
    pause = Math.min(2 * pause, TRY_AGAIN_AFTER.most)
  }
  return async () => {
    try {
      if (Date.now() < notBefore || sizeOf(`${file}-wal`) < EMPTY_FROM) return
      const { rows } = await writer.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      if (rows[0]?.busy) later()
      else pause = TRY_AGAIN_AFTER.first
    } catch {
      // The commit before stands; the next one looks again.
      writer.renew()
      later()
    }
  }
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
