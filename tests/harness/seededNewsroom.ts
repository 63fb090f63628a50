import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { sourceDigest } from '../../scripts/sourceDigest'
import { copyDatabase, databaseIn, isThere, removeFolder, testServer } from './database'
import { run } from './run'

const folder = path.resolve('.cache/test')

/**
 * A copy of the demo's newsroom (database and media) in a new folder. It is seeded
 * once per state of the sources; copying it takes milliseconds.
 */
export async function newSeededNewsroom(): Promise<string> {
  const template = path.join(folder, `seeded-${sourceDigest(['src', 'seed']).slice(0, 16)}${ofServer()}`)
  if (!(await isMade(template))) await make(template)
  const copy = fs.mkdtempSync(path.join(folder, 'newsroom-'))
  if (!testServer) {
    fs.cpSync(template, copy, { recursive: true })
    return copy
  }
  fs.cpSync(path.join(template, 'media'), path.join(copy, 'media'), { recursive: true })
  await copyDatabase(databaseIn(template), databaseIn(copy))
  return copy
}

/** Each server has a template of its own. */
function ofServer(): string {
  return testServer ? `-${createHash('sha256').update(testServer).digest('hex').slice(0, 8)}` : ''
}

/** The server may have been emptied since. */
async function isMade(template: string): Promise<boolean> {
  if (!fs.existsSync(template)) return false
  if (!testServer || (await isThere(databaseIn(template)))) return true
  fs.rmSync(template, { recursive: true, force: true })
  return false
}

async function make(template: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true })
  const draft = fs.mkdtempSync(path.join(folder, 'seeding-'))
  await run(['tests/harness/seedDemo.ts'], {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    PAYLOAD_SECRET: 'a secret of the tests, long enough',
    SERVER_URL: 'http://127.0.0.1:3000',
    DATABASE_URL: databaseIn(draft),
    MEDIA_DIR: path.join(draft, 'media'),
    LOG_LEVEL: 'error',
  })
  try {
    fs.renameSync(draft, template)
  } catch {
    // Another worker was faster; both are equal.
    await removeFolder(draft)
  }
}
