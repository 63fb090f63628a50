/**
 * `npm run backup [-- --to FOLDER|FILE.tar|FILE.tar.gz]`: a consistent copy of the newsroom, database and
 * pictures, while it is being written to. SQLite; see docs/operations.md for MongoDB.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { env } from '../src/env'
import { isArchive, packFolder } from './backup/archive'
import { flush } from './backup/copyFile'
import { fileOfUrl } from './backup/sqlite'
import { takeBackup } from './backup/takeBackup'
import { product } from './backup/product'

const began = Date.now()
const { values } = parseArgs({ options: { to: { type: 'string' } } })
const partial: string[] = []
try {
  const database = fileOfUrl(env.DATABASE_URL)
  const to = path.resolve(values.to ?? path.join(path.dirname(database), 'backups', nameOfNow()))
  if (fs.existsSync(to)) throw new Error(`${to} is there already; nothing is overwritten.`)
  fs.mkdirSync(path.dirname(to), { recursive: true })
  const folder = fs.mkdtempSync(`${to}.partial-`)
  partial.push(folder)
  const manifest = await takeBackup(
    { database, media: path.resolve(env.MEDIA_DIR), product: product() },
    folder,
  )
  if (isArchive(to)) {
    const archive = `${folder}.${path.basename(to)}`
    partial.push(archive)
    await packFolder(folder, archive)
    await flush(archive)
    fs.renameSync(archive, to)
    fs.rmSync(folder, { recursive: true })
  } else fs.renameSync(folder, to)
  const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
  const pictures = Object.keys(manifest.files).length - 1
  console.log(
    `Backed up to ${to}: ${rows} rows, ${manifest.counts.articles ?? 0} articles, ${pictures} picture files, ` +
      `log at ${manifest.head}, in ${seconds()} s.`,
  )
  if (manifest.missing.length > 0) {
    console.error(
      `The backup is made, but ${manifest.missing.length} picture files that the newsroom names are not in ${env.MEDIA_DIR}: ` +
        manifest.missing.slice(0, 5).join(', '),
    )
    process.exitCode = 1
  }
} catch (error) {
  for (const each of partial) fs.rmSync(each, { recursive: true, force: true })
  console.error(`Not backed up: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

function nameOfNow(): string {
  return `newsroom-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`
}

function seconds(): string {
  return ((Date.now() - began) / 1000).toFixed(1)
}
