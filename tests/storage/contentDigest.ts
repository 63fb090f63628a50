import { createClient } from '@libsql/client'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { rowsOf, tablesOf, type Row } from '../../scripts/backup/sqlite'

const AT_ONCE = 2000

/**
 * SHA-256 of what each table of a SQLite file holds. Read from a copy:
 * libsql keeps a file open until its garbage is collected, and what is open is not restored over.
 */
export async function contentDigest(database: string): Promise<Record<string, string>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'digest-'))
  const file = path.join(folder, 'copy.db')
  fs.copyFileSync(database, file)
  if (fs.existsSync(`${database}-wal`)) fs.copyFileSync(`${database}-wal`, `${file}-wal`)
  const client = createClient({ url: `file:${file}` })
  const digests: Record<string, string> = {}
  for (const name of await tablesOf(client)) {
    // A restored log has one row more, which says so.
    const but = name === 'feed_changes' ? "and type <> 'restoration'" : ''
    const hash = createHash('sha256')
    let count = 0
    // A backup keeps the order; piece by piece, for the bodies of 100,000 articles are more than memory takes.
    for (let after = 0, rows: Row[]; ; after = Number(rows.at(-1)!.place)) {
      const piece = `rowid > ${after} ${but} order by rowid limit ${AT_ONCE}`
      rows = await rowsOf(client, `select rowid as place, * from "${name}" where ${piece}`)
      for (const row of rows) hash.update(JSON.stringify(Object.values(row)))
      count += rows.length
      if (rows.length < AT_ONCE) break
    }
    digests[name] = `${count} ${hash.digest('hex')}`
  }
  client.close()
  fs.rmSync(folder, { recursive: true })
  return digests
}

/** SHA-256 of each file in a folder; folders in it are left out. */
export function filesDigest(folder: string): Record<string, string> {
  const digests: Record<string, string> = {}
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = fs.readFileSync(path.join(folder, entry.name))
    digests[entry.name] = createHash('sha256').update(bytes).digest('hex')
  }
  return digests
}
