/**
 * `npm run restore -- --from FOLDER|FILE [--replace]`: puts a backup back. SQLite.
 * `npm run restore -- --after-mongorestore`: what is left to do on MongoDB after mongorestore.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { env } from '../src/env'
import { isArchive, unpackInto } from './backup/archive'
import { migrationNames } from './backup/migrationNames'
import { restoreBackup } from './backup/restoreBackup'
import { fileOfUrl } from './backup/sqlite'

const began = Date.now()
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    replace: { type: 'boolean', default: false },
    'after-mongorestore': { type: 'boolean', default: false },
  },
})
if (values['after-mongorestore']) {
  const { markRestoredLog } = await import('./backup/markRestoredLog')
  const number = await markRestoredLog()
  console.log(
    number === undefined
      ? 'The log of changes is empty: there is nothing to do.'
      : `The log says under ${number} that it was restored: phones and readers' saved articles start again.`,
  )
  process.exit()
}
if (!values.from) {
  console.error('Use: npm run restore -- --from FOLDER|FILE.tar|FILE.tar.gz [--replace]')
  process.exit(2)
}
const unpacked: string[] = []
try {
  const database = fileOfUrl(env.DATABASE_URL)
  const from = path.resolve(values.from)
  if (!fs.existsSync(from)) throw new Error(`There is nothing at ${from}.`)
  const folder = isArchive(from) ? await unpack(from, database) : from
  const manifest = await restoreBackup(folder, {
    database,
    media: path.resolve(env.MEDIA_DIR),
    replace: values.replace,
    migrations: migrationNames(),
  })
  console.log(
    `Restored from ${from} (${manifest.createdAt}): ${manifest.counts.articles ?? 0} articles, ` +
      `${Object.keys(manifest.files).length - 1} picture files, in ${seconds()} s. ` +
      'Every digest is the one of its manifest. Phones start again with their next sync.',
  )
} catch (error) {
  console.error(`Not restored: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  for (const folder of unpacked) fs.rmSync(folder, { recursive: true, force: true })
}

/** On the database's disk, where there must be room for it in any case. */
async function unpack(archive: string, database: string): Promise<string> {
  fs.mkdirSync(path.dirname(database), { recursive: true })
  const folder = fs.mkdtempSync(`${database}.unpacked-`)
  unpacked.push(folder)
  await unpackInto(folder, archive)
  return folder
}

function seconds(): string {
  return ((Date.now() - began) / 1000).toFixed(1)
}
