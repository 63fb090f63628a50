/** Newsrooms to back up and to put back, and the scripts that do it. */
import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { contentDigest, filesDigest } from './contentDigest'

export interface Place {
  folder: string
  database: string
  media: string
}

export interface Outcome {
  code: number | null
  signal: NodeJS.Signals | null
  printed: string
}

export function placeIn(folder: string): Place {
  return { folder, database: path.join(folder, 'newsroom.db'), media: path.join(folder, 'media') }
}

export function emptyPlace(): Place {
  fs.mkdirSync('.cache/test', { recursive: true })
  return placeIn(fs.mkdtempSync(path.resolve('.cache/test/place-')))
}

/** What a place holds, by digests. */
export async function contentOf({ database, media }: Place) {
  return { tables: await contentDigest(database), pictures: filesDigest(media) }
}

/** Runs `scripts/backup.ts` or `scripts/restore.ts` for a newsroom; `dieAtStep` kills it in the middle. */
export function runFor(
  place: Place,
  args: string[],
  { dieAtStep, url }: { dieAtStep?: number; url?: string } = {},
): Promise<Outcome> {
  const preload = dieAtStep === undefined ? [] : ['--import=./tests/storage/dieAtStep.mjs']
  const child = spawn(process.execPath, ['--conditions=production', '--import=tsx', ...preload, ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: url ?? `file:${place.database}`,
      MEDIA_DIR: place.media,
      PAYLOAD_SECRET: 'a secret of the tests, long enough',
      LOG_LEVEL: 'error',
      ...(dieAtStep === undefined ? {} : { DIE_AT_STEP: String(dieAtStep) }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, printed })))
}

/** In a process of its own, which leaves nothing open. */
export function changeIn(database: string, sql: string): void {
  const script = `const { createClient } = await import('@libsql/client')
    await createClient({ url: process.argv[1] }).execute(process.argv[2])`
  execFileSync(process.execPath, ['--input-type=module', '-e', script, `file:${database}`, sql])
}
