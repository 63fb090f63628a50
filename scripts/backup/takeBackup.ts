import fs from 'node:fs'
import path from 'node:path'

import { copyWithDigest, digestOf, flush } from './copyFile'
import { DATABASE, MEDIA, writeManifest, type FileDigest, type Manifest } from './manifest'
import { namedPictures, type NamedPicture } from './namedPictures'
import { countRows, openFile, rowsOf } from './sqlite'

export interface Source {
  /** The SQLite file. */
  database: string
  /** The folder of the pictures. */
  media: string
  product: string
}

/** A picture may be deleted between the database's copy and its own: then both are copied again. */
const TRIES = 3

/**
 * Copies a newsroom into an empty folder while it is being written to: the database as it is at one moment,
 * then the pictures that this copy names. Files of pictures are never changed in place; one that is not there,
 * or not as long as its document says, was deleted since.
 */
export async function takeBackup(source: Source, folder: string): Promise<Manifest> {
  if (!fs.existsSync(source.database)) throw new Error(`There is no database at ${source.database}.`)
  fs.mkdirSync(path.join(folder, MEDIA), { recursive: true })
  const copy = path.join(folder, DATABASE)
  for (let tried = 1; ; tried++) {
    await copyDatabase(source.database, copy)
    const read = await readCopy(copy)
    const { files, missing } = await copyPictures(read.pictures, source.media, path.join(folder, MEDIA))
    if (missing.length > 0 && tried < TRIES) continue
    const manifest: Manifest = {
      format: 'newsroom-backup',
      version: 1,
      product: source.product,
      createdAt: new Date().toISOString(),
      migrations: read.migrations,
      counts: read.counts,
      head: read.head,
      files: { [DATABASE]: await digestOf(copy), ...files },
      missing,
    }
    writeManifest(folder, manifest)
    await flush(folder)
    return manifest
  }
}

/** One read transaction: writers go on meanwhile (WAL), and none of what they write is in the copy. */
async function copyDatabase(from: string, to: string): Promise<void> {
  fs.rmSync(to, { force: true })
  const client = openFile(from)
  try {
    await client.execute('PRAGMA busy_timeout = 10000')
    await client.execute({ sql: 'VACUUM INTO ?', args: [to] })
  } finally {
    client.close()
  }
  await flush(to)
}

async function readCopy(file: string) {
  const client = openFile(file)
  try {
    const [state] = await rowsOf(client, 'PRAGMA quick_check(1)')
    if (state?.quick_check !== 'ok') throw new Error(`The database is damaged: ${String(state?.quick_check)}`)
    const counts = await countRows(client)
    const migrations = await rowsOf(client, 'select name from payload_migrations order by name')
    const [head] = await rowsOf(client, 'select max(number) as head from feed_changes')
    return {
      counts,
      migrations: migrations.map(({ name }) => String(name)),
      head: Number(head?.head ?? 0),
      pictures: await namedPictures(client),
    }
  } finally {
    client.close()
  }
}

async function copyPictures(named: NamedPicture[], from: string, to: string) {
  const files: Record<string, FileDigest> = {}
  const missing: string[] = []
  for (const name of fs.readdirSync(to)) fs.rmSync(path.join(to, name))
  for (const { name, bytes } of named) {
    const digest = await copyWithDigest(path.join(from, name), path.join(to, name)).catch(missingOnly)
    if (digest && (bytes === null || digest.bytes === bytes)) files[`${MEDIA}/${name}`] = digest
    else missing.push(name)
    if (digest && missing.at(-1) === name) fs.rmSync(path.join(to, name))
  }
  return { files, missing }
}

function missingOnly(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
  throw error
}
