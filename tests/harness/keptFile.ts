import fs from 'node:fs'
import path from 'node:path'

import { sourceDigest } from '../../scripts/sourceDigest'

const folder = path.resolve('.cache/test')

/**
 * A database that is made once and copied by every test file that wants it, as long as nothing has changed that it is
 * made from: making the tables and a handful of accounts takes a second.
 * @param from the files and folders that it is made from, beside `src`.
 * @param make makes it at the path that it is given, and closes it.
 * @returns its path; copy it, and leave it as it is.
 */
export async function keptFile(
  name: string,
  from: string[],
  make: (file: string) => Promise<void>,
): Promise<string> {
  const kept = path.join(folder, `${name}-${sourceDigest(['src', ...from]).slice(0, 16)}.db`)
  if (fs.existsSync(kept)) return kept
  fs.mkdirSync(folder, { recursive: true })
  const draft = path.join(fs.mkdtempSync(path.join(folder, 'making-')), path.basename(kept))
  // Payload 3.90 pushes no schema twice in a process, though it be to another file.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  try {
    await make(draft)
  } finally {
    delete process.env.PAYLOAD_FORCE_DRIZZLE_PUSH
  }
  // Another worker may be making the same; the last one to finish wins, both are equal.
  fs.renameSync(draft, kept)
  fs.rmSync(path.dirname(draft), { recursive: true })
  return kept
}
