import fs from 'node:fs'
import path from 'node:path'

import {
  finishRestore,
  noteRestore,
  waitingDatabase,
  waitingPictures,
} from '../../src/database/sqlite/finishRestore'
import { copyWithDigest, digestOf, flush } from './copyFile'
import { DATABASE, MEDIA, readManifest, type FileDigest, type Manifest } from './manifest'
import { markRestored } from './markRestored'
import { countRows, openAlone } from './sqlite'

export interface Target {
  /** The SQLite file. */
  database: string
  /** The folder of the pictures. */
  media: string
  /** Whether a newsroom that is not empty may be replaced. */
  replace: boolean
  /** Names of the migrations that this version has. */
  migrations: string[]
}

/**
 * Puts a backup back. All of it is first copied beside the newsroom, and checked by its digests on the way;
 * then a note is written, and then it is moved into place. Killed before the note, the newsroom is the old
 * one; after it, the new one, whose moving the next start finishes.
 * @throws Error when the backup is not whole, when something has the database open, or when the newsroom is not empty
 */
export async function restoreBackup(folder: string, target: Target): Promise<Manifest> {
  const manifest = readManifest(folder)
  refuseNewerMigrations(manifest, target.migrations)
  finishRestore(target.database)
  const old = await openAlone(target.database)
  if (!old) {
    throw new Error(
      `Something has ${target.database} open: a server, a worker, or another command. Stop it first.`,
    )
  }
  try {
    if (!target.replace) await refuseUnlessEmpty(target.database, await countRows(old))
    const pictures = await copyBeside(folder, manifest, target)
    noteRestore(target.database, { media: target.media, pictures })
    await flush(path.dirname(target.database))
    finishRestore(target.database)
    await flush(path.dirname(target.database))
    return manifest
  } finally {
    old.close()
  }
}

/** Tables that a start fills by itself. */
const OWN = new Set(['payload_migrations', 'payload_kv'])

async function refuseUnlessEmpty(file: string, counts: Record<string, number>): Promise<void> {
  const full = Object.entries(counts).filter(([table]) => !OWN.has(table))
  if (full.length === 0) return
  const rows = full.reduce((sum, [, count]) => sum + count, 0)
  throw new Error(
    `${file} is not empty (${rows} rows in ${full.length} tables). With --replace it is replaced, and lost.`,
  )
}

function refuseNewerMigrations(manifest: Manifest, known: string[]): void {
  const unknown = manifest.migrations.filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new Error(
    `The backup is of a newer version (${manifest.product}): this one does not know the migration ${unknown.join(', ')}.`,
  )
}

/** @returns the names of the pictures that are to be moved; the others are there already. */
async function copyBeside(folder: string, manifest: Manifest, target: Target): Promise<string[]> {
  const pictures: string[] = []
  fs.rmSync(waitingPictures(target.media), { recursive: true, force: true })
  fs.mkdirSync(waitingPictures(target.media), { recursive: true })
  try {
    await copyChecked(folder, DATABASE, manifest.files, waitingDatabase(target.database))
    await markRestored(waitingDatabase(target.database))
    for (const [file, digest] of Object.entries(manifest.files)) {
      if (file === DATABASE) continue
      const name = file.slice(MEDIA.length + 1)
      if (await isThere(path.join(target.media, name), digest)) {
        await check(folder, file, digest)
        continue
      }
      await copyChecked(folder, file, manifest.files, path.join(waitingPictures(target.media), name))
      pictures.push(name)
    }
    return pictures
  } catch (error) {
    fs.rmSync(waitingDatabase(target.database), { force: true })
    fs.rmSync(waitingPictures(target.media), { recursive: true, force: true })
    throw error
  }
}

async function copyChecked(
  folder: string,
  file: string,
  files: Record<string, FileDigest>,
  to: string,
): Promise<void> {
  refuseMissing(folder, file)
  refuseOther(file, await copyWithDigest(path.join(folder, file), to), files[file])
}

/** A damaged backup is told of, also where what it lacks is still in the newsroom. */
async function check(folder: string, file: string, digest: FileDigest): Promise<void> {
  refuseMissing(folder, file)
  refuseOther(file, await digestOf(path.join(folder, file)), digest)
}

function refuseMissing(folder: string, file: string): void {
  if (!fs.existsSync(path.join(folder, file))) throw new Error(`The backup is not whole: ${file} is missing.`)
}

function refuseOther(file: string, found: FileDigest, expected: FileDigest | undefined): void {
  if (found.sha256 === expected?.sha256) return
  throw new Error(`The backup is damaged: the digest of ${file} is not the one in its manifest.`)
}

async function isThere(file: string, digest: FileDigest): Promise<boolean> {
  const found = fs.statSync(file, { throwIfNoEntry: false })
  return found?.size === digest.bytes && (await digestOf(file)).sha256 === digest.sha256
}
