import fs from 'node:fs'

import type { Connection } from './connection'

/** Bytes of the write-ahead log from which on it is emptied. SQLite by itself begins to, at 4 MB. */
const EMPTY_FROM = 8 * 1_048_576
/** After a reader was in the way: by how many bytes it grows, and for how many milliseconds, before the next try. */
const TRY_AGAIN = { after: 4 * 1_048_576, notBefore: 100 }

/**
 * SQLite copies its write-ahead log into the database after a commit, but begins it anew only when no reader
 * is in the middle of it. With readers that overlap it is never begun anew, and grows. This waits for the
 * readers of now (for as long as the connection's busy timeout) while new ones already read past it. A reader
 * that stays costs the writer one such wait for every few megabytes.
 *
 * @param file the database.
 * @returns to be called after each commit, while nobody writes.
 */
export function keepLogSmall(file: string, writer: Connection): () => Promise<void> {
  let from = EMPTY_FROM
  let notBefore = 0
  const later = (size: number) => {
    from = size + TRY_AGAIN.after
    notBefore = Date.now() + TRY_AGAIN.notBefore
  }
  return async () => {
    const size = sizeOf(`${file}-wal`)
    // Somebody else has emptied it.
    if (size < EMPTY_FROM) from = EMPTY_FROM
    if (size < from || Date.now() < notBefore) return
    try {
      const { rows } = await writer.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      if (rows[0]?.busy) later(size)
      else from = EMPTY_FROM
    } catch {
      // The commit before stands; a later one tries again.
      writer.renew()
      later(size)
    }
  }
}

/** 0 where there is none, or it cannot be looked at. */
function sizeOf(file: string): number {
  try {
    return fs.statSync(file).size
  } catch {
    return 0
  }
}
