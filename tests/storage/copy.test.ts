/**
 * `npm run copy`: from the database that the tests run on to SQLite and back. On SQLite alone both are files;
 * with TEST_DATABASE_URL it is MongoDB (or what stands in for it) → SQLite → MongoDB.
 */
import { createClient } from '@libsql/client'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

import { tablesOf } from '../../scripts/backup/sqlite'
import { copyNewsroom, type CopyResult } from '../../scripts/copy/copyNewsroom'
import { openDatabase } from '../../scripts/copy/openDatabase'
import { databaseIn, removeFolder, testServer } from '../harness/database'
import { newSeededNewsroom } from '../harness/seededNewsroom'
import { filesDigest } from './contentDigest'
import { feedBytes, syncBytes } from './feedBytes'

interface Outcome {
  code: number | null
  printed: string
}

/** @param killAfter ends the process as soon as it has printed this. */
function copy(args: string[], killAfter?: RegExp): Promise<Outcome> {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import=tsx', 'scripts/copy.ts', ...args],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PAYLOAD_SECRET: 'a secret of the tests, long enough',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let printed = ''
  const take = (chunk: Buffer) => {
    printed += chunk.toString()
    if (killAfter?.test(printed)) child.kill('SIGKILL')
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, printed })))
}

describe('a copy of a newsroom', () => {
  let folder: string
  let backFolder: string
  /** Where everything comes from, where it goes, and where it goes back to. */
  let urls: { source: string; middle: string; back: string }
  let digest: string | undefined
  const opened: Payload[] = []
  const open = async (url: string) => {
    const payload = await openDatabase(url)
    opened.push(payload)
    return payload
  }
  const media = () => path.join(folder, 'media')

  beforeAll(async () => {
    folder = await newSeededNewsroom()
    backFolder = path.join(folder, 'back')
    fs.mkdirSync(backFolder)
    urls = {
      source: databaseIn(folder),
      middle: `file:${path.join(folder, 'middle.db')}`,
      back: databaseIn(backFolder),
    }
    Object.assign(process.env, {
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'a secret of the tests, long enough',
      DATABASE_URL: urls.source,
      MEDIA_DIR: media(),
      LOG_LEVEL: 'error',
    })
  })
  afterAll(async () => {
    for (const payload of opened) await payload.destroy()
    await removeFolder(backFolder)
    await removeFolder(folder)
  })

  it('that is killed in the middle goes on where it was, and says that both sides are equal', async () => {
    const { source, middle } = urls
    const killed = await copy(['--from', source, '--to', middle], /^articles: /m)
    expect(killed.code).toBeNull()
    expect(await rowsIn(middle, 'articles')).toBeGreaterThan(0)
    expect(await rowsIn(middle, 'feed_changes')).toBe(0)
    const pictures = path.join(folder, 'copied-media')
    const { code, printed } = await copy([
      ...['--from', source, '--to', middle],
      ...['--media-from', media(), '--media-to', pictures],
    ])
    expect([code, printed]).toEqual([0, expect.stringMatching(/^[1-9]\d* were there already/m)])
    expect(printed).toMatch(/^versions of deals: (\d+) of \1$/m)
    digest = /Both sides are equal: ([0-9a-f]{64})$/m.exec(printed)?.[1]
    expect(digest).toBeDefined()
    expect(filesDigest(pictures)).toEqual(filesDigest(media()))
  })

  it('gets back as it was: ids, dates, versions, password hashes, the log’s numbers', async () => {
    const result: CopyResult = await copyNewsroom(await open(urls.middle), await open(urls.back))
    expect(result).toMatchObject({ digest, found: 0 })
    expect(result.counts).toMatchObject({ users: 4, 'the global site': 1 })
    expect(result.counts['versions of articles']).toBeGreaterThan(result.counts.articles!)
    // What the comparison does not look at would be lost unseen: the rows themselves.
    if (!testServer) expect(await rowsOfDocuments(urls.back)).toEqual(await rowsOfDocuments(urls.source))
  })

  it('has the same feeds, pages and sync, byte for byte, at every address', async () => {
    const here = await feedBytes(urls.source, media())
    expect(here.size).toBeGreaterThan(30)
    for (const url of [urls.middle, urls.back]) {
      expect(Object.fromEntries(await feedBytes(url, media()))).toEqual(Object.fromEntries(here))
      for (const locale of ['tr', 'en']) {
        expect(await syncBytes(url, locale)).toEqual(await syncBytes(urls.source, locale))
      }
    }
  })

  it('is not made into a newsroom that has something', async () => {
    const [middle, back] = opened as [Payload, Payload]
    await expect(copyNewsroom(middle, back)).rejects.toThrow(/^The target is not empty: it has \d+ of /)
  })

  it('does not end well when somebody has written meanwhile', async () => {
    const [middle] = opened as [Payload]
    const other = await open(`file:${path.join(folder, 'other.db')}`)
    const { docs } = await middle.find({ collection: 'topics', limit: 1 })
    let written: Promise<unknown> | undefined
    const onProgress = ({ part }: { part: string }) => {
      if (part !== 'topics' || written) return
      const name = 'renamed while it was copied'
      written = middle.update({ collection: 'topics', id: docs[0]!.id, data: { name } })
    }
    await expect(copyNewsroom(middle, other, { onProgress })).rejects.toThrow(
      /^Not equal: \S+ of topics\. Did somebody write meanwhile\?/,
    )
    await written
  })
})

async function rowsIn(url: string, table: string): Promise<number> {
  const client = createClient({ url })
  const { rows } = await client.execute(`select count(*) as n from ${table}`)
  client.close()
  return Number(rows[0]?.n)
}

/** Tables whose rows stand for something; those of parts have ids of each database's own making. */
const DOCUMENTS =
  /^(articles|authors|companies|deals|media|persons|redirects|sections|topics|users)$|^feed_changes$|_v$/

async function rowsOfDocuments(url: string): Promise<Record<string, string[]>> {
  const client = createClient({ url })
  const found: Record<string, string[]> = {}
  for (const name of await tablesOf(client)) {
    if (!DOCUMENTS.test(name)) continue
    const { rows } = await client.execute(`select * from "${name}" order by id`)
    found[name] = rows.map((row) => JSON.stringify({ ...row }))
  }
  client.close()
  return found
}
