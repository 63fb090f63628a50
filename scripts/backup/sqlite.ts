import { createClient, type Client } from '@libsql/client'
import fs from 'node:fs'
import path from 'node:path'

/**
 * The file that a `file:` URL means.
 * @throws Error for the URL of another kind of database, with what to use there.
 */
export function fileOfUrl(url: string): string {
  if (!url.startsWith('file:')) {
    throw new Error(
      'This is for SQLite files. A MongoDB database is backed up by mongodump and put back by mongorestore, ' +
        'or copied with "npm run copy" (docs/operations.md).',
    )
  }
  return path.resolve(url.replace(/^file:(\/\/)?/, ''))
}

export function openFile(file: string): Client {
  return createClient({ url: `file:${file}` })
}

/** A row of texts and numbers: none of our tables holds anything else. */
export type Row = Record<string, string | number | null>

export async function rowsOf(client: Client, sql: string): Promise<Row[]> {
  return (await client.execute(sql)).rows as unknown as Row[]
}

/** Names of all tables that hold something of ours. */
export async function tablesOf(client: Client): Promise<string[]> {
  const rows = await rowsOf(
    client,
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
  )
  return rows.map(({ name }) => String(name))
}

/** How many rows each table has; tables without any are left out. */
export async function countRows(client: Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of await tablesOf(client)) {
    const [row] = await rowsOf(client, `select count(*) as n from "${table}"`)
    if (Number(row?.n)) counts[table] = Number(row?.n)
  }
  return counts
}

/**
 * Opens a database so that no other process has it open, and none gets in until this one ends: in WAL mode
 * each connection holds a lock on the file, so a server that runs shows here. The write-ahead log is taken
 * into the file and removed. A file that is missing is made, empty.
 * @returns undefined when somebody else has it open.
 */
export async function openAlone(file: string): Promise<Client | undefined> {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const client = openFile(file)
  try {
    await client.execute('PRAGMA busy_timeout = 2000')
    await client.execute('PRAGMA locking_mode = EXCLUSIVE')
    await client.execute('PRAGMA journal_mode = DELETE')
    await client.execute('BEGIN EXCLUSIVE')
    return client
  } catch (error) {
    client.close()
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return
    throw error
  }
}
