import fs from 'node:fs'
import path from 'node:path'

import { sourceDigest } from '../../scripts/sourceDigest'
import { run } from './run'

const folder = path.resolve('.cache/test')

/**
 * A copy of the demo's newsroom (database and media) in a new folder. It is seeded
 * once per state of the sources; copying it takes milliseconds.
 */
export async function newSeededNewsroom(): Promise<string> {
  const template = path.join(folder, `seeded-${sourceDigest(['src', 'seed']).slice(0, 16)}`)
  if (!fs.existsSync(template)) await make(template)
  const copy = fs.mkdtempSync(path.join(folder, 'newsroom-'))
  fs.cpSync(template, copy, { recursive: true })
  return copy
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
    DATABASE_URL: `file:${path.join(draft, 'newsroom.db')}`,
    MEDIA_DIR: path.join(draft, 'media'),
    LOG_LEVEL: 'error',
  })
  try {
    fs.renameSync(draft, template)
  } catch {
    // Another worker was faster; both are equal.
    fs.rmSync(draft, { recursive: true })
  }
}
