import fs from 'node:fs'
import path from 'node:path'

/** The manifest.json of a backup. */
export interface Manifest {
  format: 'newsroom-backup'
  /** Of this file's shape. */
  version: 1
  /** Of the product that made it, as in package.json. */
  product: string
  /** ISO 8601 UTC. */
  createdAt: string
  /** Names of the migrations that the database has had, oldest first. */
  migrations: string[]
  /** Rows by table. */
  counts: Record<string, number>
  /** The newest number of the log of changes; 0 while it is empty. */
  head: number
  /** Every file of the backup but this one, by its path in the backup. */
  files: Record<string, FileDigest>
  /** Pictures that the newsroom names and does not have. */
  missing: string[]
}

export interface FileDigest {
  bytes: number
  /** In hexadecimal digits. */
  sha256: string
}

export const DATABASE = 'newsroom.db'
export const MEDIA = 'media'
const MANIFEST = 'manifest.json'

export function writeManifest(folder: string, manifest: Manifest): void {
  fs.writeFileSync(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
}

/**
 * Reads what a backup says of itself.
 * @throws Error when the folder is no backup of ours, or one that this version does not understand.
 */
export function readManifest(folder: string): Manifest {
  const file = path.join(folder, MANIFEST)
  if (!fs.existsSync(file)) throw new Error(`${folder} is no backup: it has no ${MANIFEST}.`)
  const manifest = parse(fs.readFileSync(file, 'utf8'))
  if (manifest?.format !== 'newsroom-backup') throw new Error(`${file} is not the manifest of a backup.`)
  if (manifest.version !== 1) {
    throw new Error(`The backup was made by a newer version (${manifest.product}). Restore it with that one.`)
  }
  const strange = Object.keys(manifest.files).find((name) => !isOurs(name))
  if (strange !== undefined) throw new Error(`The manifest names a file outside the backup: "${strange}".`)
  if (!(DATABASE in manifest.files)) throw new Error(`${file} names no ${DATABASE}.`)
  return manifest
}

/** Nothing may be written outside the newsroom's folders, whatever a manifest says. */
function isOurs(name: string): boolean {
  const [folder, file, ...more] = name.split('/')
  if (name === DATABASE) return true
  return folder === MEDIA && more.length === 0 && file !== undefined && isPlainName(file)
}

/** The name of a file in a folder, and no path that leads elsewhere. */
export function isPlainName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[/\\\0]/.test(name)
}

function parse(text: string): Manifest | undefined {
  try {
    return JSON.parse(text) as Manifest
  } catch {
    return undefined
  }
}
