import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { runMigrations } from '../../scripts/runMigrations'
import { databaseIn, testServer } from './database'

const folder = path.resolve('.cache/test')

/**
 * A copy of the empty, migrated database in a new folder.
 * The template is made once per state of the migrations; copying it takes milliseconds.
 * On MongoDB there is nothing to copy: a new name is an empty database.
 */
export function newDatabase(): { url: string; folder: string } {
  if (testServer) {
    fs.mkdirSync(folder, { recursive: true })
    const target = fs.mkdtempSync(path.join(folder, 'db-'))
    return { url: databaseIn(target), folder: target }
  }
  const template = templateFile()
  const target = fs.mkdtempSync(path.join(folder, 'db-'))
  fs.copyFileSync(template, path.join(target, 'newsroom.db'))
  return { url: databaseIn(target), folder: target }
}

function templateFile(): string {
  const migrations = path.resolve('src/database/migrations')
  const hash = createHash('sha256')
  for (const file of fs.readdirSync(migrations).sort()) {
    hash.update(file).update(fs.readFileSync(path.join(migrations, file)))
  }
  const template = path.join(folder, `template-${hash.digest('hex').slice(0, 16)}.db`)
  if (!fs.existsSync(template)) make(template)
  return template
}

function make(template: string): void {
  fs.mkdirSync(folder, { recursive: true })
  const draft = path.join(folder, `making-${process.pid}.db`)
  runMigrations({
    DATABASE_URL: `file:${draft}`,
    PAYLOAD_SECRET: 'x'.repeat(32),
    LOG_LEVEL: 'error',
    ROLE: 'web',
  })
  // Another worker may be making the same; the last one to finish wins, both are equal.
  fs.renameSync(draft, template)
}
