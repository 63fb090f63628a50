/** `npm run backup` and `npm run restore` on SQLite. */
import { createClient } from '@libsql/client'
import fs from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { finishRestore } from '@/database/sqlite/finishRestore'
import type { Manifest } from '../../scripts/backup/manifest'
import { migrationNames } from '../../scripts/backup/migrationNames'
import { seedArchive } from '../../seed/archive'
import { recordFigure, runs } from '../harness/figures'
import { itOnSqlite } from '../harness/needs'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { newSeededNewsroom } from '../harness/seededNewsroom'
import { contentDigest } from './contentDigest'
import { changeIn, contentOf, emptyPlace, placeIn, runFor, type Place } from './backupNewsroom'
import { keepWriting } from './keepWriting'

/** Of the drill's archive (B13). */
const archived = runs(0, 100_000)
const DRILL_LIMIT_MS = 5 * 60_000

const it = itOnSqlite('MongoDB has tools of its own')

const made: Place[] = []
const newPlace = () => {
  const place = emptyPlace()
  made.push(place)
  return place
}
const backUp = (place: Place, to: string) => runFor(place, ['scripts/backup.ts', '--to', to])
const restore = (place: Place, from: string, ...more: string[]) =>
  runFor(place, ['scripts/restore.ts', '--from', from, ...more])
const manifestOf = (backup: string) =>
  JSON.parse(fs.readFileSync(path.join(backup, 'manifest.json'), 'utf8')) as Manifest

/** A newsroom that nobody has open, and its backup. */
let source: Place
let backup: string

beforeAll(async () => {
  source = placeIn(await newSeededNewsroom())
  made.push(source)
  backup = path.join(source.folder, 'backup')
  expect(await backUp(source, backup)).toMatchObject({ code: 0 })
})
afterAll(() => {
  for (const { folder } of made) fs.rmSync(folder, { recursive: true, force: true })
})

describe('a backup that is put back', () => {
  it('is equal by digest, in tables and pictures, and both commands say in one line what they did', async () => {
    const archive = path.join(newPlace().folder, 'newsroom.tar.gz')
    const taken = await backUp(source, archive)
    expect(taken.printed).toMatch(
      /^Backed up to .+: \d+ rows, [1-9]\d* articles, [1-9]\d* picture files, log at \d+, in .+ s\.\n$/,
    )
    const place = newPlace()
    const put = await restore(place, archive)
    expect(put.printed).toMatch(
      /^Restored from .+: [1-9]\d* articles, [1-9]\d* picture files, in .+ s\. .+\n$/,
    )
    expect(await contentOf(place)).toEqual(await contentOf(source))
    expect(fs.readdirSync(place.folder).sort()).toEqual(['media', 'newsroom.db'])
  })

  it('has a log that says so: the next number, of another epoch', async () => {
    const place = newPlace()
    await restore(place, backup)
    const client = createClient({ url: `file:${place.database}` })
    const { rows } = await client.execute(
      'select number, id, type, act from feed_changes order by number desc limit 1',
    )
    client.close()
    const { head } = manifestOf(backup)
    expect(rows[0]).toMatchObject({
      number: head + 1,
      id: String(head + 1),
      type: 'restoration',
      act: 'gone',
    })
  })

  it('says of itself what it is of: migrations, counts, the log, a digest for each file', async () => {
    const { migrations } = await import('@/database/migrations')
    const manifest = manifestOf(backup)
    expect(manifest.migrations).toEqual(migrations.map(({ name }) => name))
    expect(migrationNames()).toEqual(manifest.migrations)
    expect(manifest.counts.users).toBeGreaterThan(0)
    expect(manifest.head).toBeGreaterThan(0)
    expect(Object.keys(manifest.files).map((name) => name.split('/')[0])).toContain('newsroom.db')
    expect(manifest.missing).toEqual([])
  })
})

describe('what is not restored, and leaves everything as it was', () => {
  const refused = async (place: Place, from: string, reason: RegExp, ...more: string[]) => {
    const before = fs.existsSync(place.database) ? await contentOf(place) : fs.readdirSync(place.folder)
    expect(await restore(place, from, ...more)).toEqual({
      code: 1,
      signal: null,
      printed: expect.stringMatching(reason) as string,
    })
    if (Array.isArray(before)) return
    expect(await contentOf(place)).toEqual(before)
    expect(fs.readdirSync(place.folder).filter((name) => name.includes('restor'))).toEqual([])
  }
  const spoiled = (spoil: (folder: string) => void) => {
    const folder = path.join(newPlace().folder, 'backup')
    fs.cpSync(backup, folder, { recursive: true })
    spoil(folder)
    return folder
  }
  let full: Place
  beforeAll(async () => {
    full = placeIn(await newSeededNewsroom())
    made.push(full)
  })

  it('over a newsroom that is not empty; with --replace it is replaced, pictures of the same name included', async () => {
    const picture = fs.readdirSync(full.media)[0]!
    fs.writeFileSync(path.join(full.media, picture), 'another picture of the same name')
    await refused(full, backup, /^Not restored: .+ is not empty \(\d+ rows in \d+ tables\)\. With --replace/)
    expect(await restore(full, backup, '--replace')).toMatchObject({ code: 0 })
    expect(await contentOf(full)).toEqual(await contentOf(source))
  })

  it('a database, or a picture, with one byte that is wrong', async () => {
    for (const name of ['newsroom.db', path.join('media', fs.readdirSync(source.media)[0]!)]) {
      const folder = spoiled((folder) => {
        const bytes = fs.readFileSync(path.join(folder, name))
        bytes[bytes.length >> 1]! ^= 1
        fs.writeFileSync(path.join(folder, name), bytes)
      })
      await refused(full, folder, /^Not restored: The backup is damaged: the digest of /, '--replace')
    }
  })

  it('a backup that lacks a picture', async () => {
    const folder = spoiled((folder) =>
      fs.rmSync(path.join(folder, 'media', fs.readdirSync(path.join(folder, 'media'))[0]!)),
    )
    await refused(full, folder, /^Not restored: The backup is not whole: media\/.+ is missing\./, '--replace')
  })

  const withManifest = (change: (manifest: Manifest) => void) =>
    spoiled((folder) => {
      const manifest = manifestOf(folder)
      change(manifest)
      fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
    })

  it('a backup of a newer version, and one that would write elsewhere', async () => {
    const newer = withManifest(({ migrations }) => migrations.push('29991231_000000_of_later'))
    await refused(
      full,
      newer,
      /newer version .+ does not know the migration 29991231_000000_of_later/,
      '--replace',
    )
    const outside = withManifest(({ files }) => (files['media/../../passwd'] = { bytes: 1, sha256: '' }))
    await refused(full, outside, /names a file outside the backup: "media\/..\/..\/passwd"/, '--replace')
    await refused(full, source.media, /is no backup: it has no manifest\.json/, '--replace')
  })

  it('on MongoDB: both name the way that is MongoDB’s', async () => {
    const mongo = { url: 'mongodb://127.0.0.1:1/newsroom' }
    for (const args of [['scripts/backup.ts'], ['scripts/restore.ts', '--from', backup]]) {
      const { code, printed } = await runFor(newPlace(), args, mongo)
      expect([code, printed]).toEqual([1, expect.stringMatching(/mongodump .+ mongorestore/)])
    }
  })
})

describe('a restore that is killed in front of any step', () => {
  it('leaves the old newsroom or the new one, with its pictures, and never a mixture', async () => {
    const old = newPlace()
    await restore(old, backup)
    const picture = fs.readdirSync(old.media)[0]!
    fs.writeFileSync(path.join(old.media, picture), 'another picture of the same name')
    changeIn(old.database, "update users set name = 'of the old newsroom'")
    const contents = [await contentOf(old), await contentOf(source)]

    const from = fs.mkdtempSync(path.join(old.folder, 'step-'))
    /** What is there after a death in front of a step: 0 the old one, 1 the new one; whether there was such a step. */
    const killedAt = async (step: number) => {
      const place = placeIn(path.join(from, String(step)))
      fs.cpSync(old.media, place.media, { recursive: true })
      fs.copyFileSync(old.database, place.database)
      const { signal } = await runFor(place, ['scripts/restore.ts', '--from', backup, '--replace'], {
        dieAtStep: step,
      })
      finishRestore(place.database)
      const content = await contentOf(place)
      return { died: signal !== null, holds: contents.findIndex((one) => isDeepStrictEqual(one, content)) }
    }
    const seen = new Map<number, number>()
    const look = async (step: number) => {
      const { died, holds } = await killedAt(step)
      seen.set(step, holds)
      return died
    }
    // The short run looks at every sixth step, then at those where the old one becomes the new one.
    const every = runs(6, 1)
    for (let step = 1; await look(step); step += every);
    const [newer] = [...seen].find(([, holds]) => holds === 1)!
    for (let step = Math.max(1, newer - every + 1); step < newer; step++) await look(step)

    const inOrder = [...seen].sort(([one], [other]) => one - other).map(([, holds]) => holds)
    // Old until one step, new from it on; and both were really met before the last, which was not killed.
    expect(inOrder).toEqual([...inOrder].sort())
    expect(new Set(inOrder.slice(0, -1))).toEqual(new Set([0, 1]))
  }, 180_000)
})

describe('a newsroom that is open, and being written to', () => {
  let newsroom: TestNewsroom
  let place: Place

  beforeAll(async () => {
    // It begins as a restore that was killed when all lay ready: the start finishes it.
    place = newPlace()
    fs.cpSync(path.join(backup, 'media'), place.media, { recursive: true })
    for (let step = 1; !fs.existsSync(`${place.database}.restore.json`); step += 3) {
      const { signal } = await runFor(place, ['scripts/restore.ts', '--from', backup], { dieAtStep: step })
      expect(signal).toBe('SIGKILL')
    }
    newsroom = await openNewsroom({ DATABASE_URL: `file:${place.database}`, MEDIA_DIR: place.media })
  })
  afterAll(() => newsroom?.close())

  it('was made of a killed restore by its start', async () => {
    expect((await newsroom.payload.count({ collection: 'articles', trash: true })).totalDocs).toBe(
      manifestOf(backup).counts.articles,
    )
  })

  it('is not restored over', async () => {
    const { code, printed } = await restore(place, backup, '--replace')
    expect([code, printed]).toEqual([1, expect.stringMatching(/has .+ open: a server, a worker/)])
  })

  it('is backed up as it was at one moment, with every picture it names, while nobody waits', async () => {
    if (archived > 0) await seedArchive(newsroom.payload, archived)
    const writer = keepWriting(newsroom.payload)
    await writer.until(3)
    const before = writer.written
    const to = path.join(place.folder, 'backup')
    const began = Date.now()
    expect(await backUp(place, to)).toMatchObject({ code: 0 })
    const backedUp = Date.now()
    const after = writer.written
    await writer.stop()
    // It went on meanwhile.
    expect(after).toBeGreaterThan(before)
    const client = createClient({ url: `file:${path.join(to, 'newsroom.db')}` })
    const { rows } = await client.execute("select name from topics_locales where name like 'pair %'")
    const { rows: files } = await client.execute('select filename from media')
    client.close()
    // Each pair was saved in one transaction, so no moment has halves of two.
    expect(rows).toHaveLength(2)
    expect(rows[0]!.name).toBe(rows[1]!.name)
    const number = Number((rows[0]!.name as string).slice('pair '.length))
    expect(number).toBeGreaterThanOrEqual(before)
    expect(number).toBeLessThanOrEqual(after + 1)
    expect(files.length).toBeGreaterThan(0)
    for (const { filename } of files) expect(fs.readdirSync(path.join(to, 'media'))).toContain(filename)
    const again = newPlace()
    const restoring = Date.now()
    expect(await restore(again, to)).toMatchObject({ code: 0 })
    const took = { backup: backedUp - began, restore: Date.now() - restoring }
    const [restored, kept] = [again.database, path.join(to, 'newsroom.db')]
    expect(await contentDigest(restored)).toEqual(await contentDigest(kept))
    const { articles = 0 } = manifestOf(to).counts
    recordFigure('B13', 'backup and restore', {
      articles,
      saves_meanwhile: after - before,
      backup_s: took.backup / 1000,
      restore_s: took.restore / 1000,
      different: 0,
    })
    expect(took.backup + took.restore).toBeLessThan(DRILL_LIMIT_MS)
  }, 1_800_000)

  it('is backed up, and says so with code 1, when a picture that it names is not there', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'media', limit: 1 })
    const filename = docs[0]!.filename!
    const elsewhere = path.join(place.folder, filename)
    fs.renameSync(path.join(place.media, filename), elsewhere)
    const { code, printed } = await backUp(place, path.join(place.folder, 'incomplete'))
    fs.renameSync(elsewhere, path.join(place.media, filename))
    expect([code, printed]).toEqual([
      1,
      expect.stringContaining(`1 picture files that the newsroom names are not in`),
    ])
    expect(printed).toContain(filename)
  })
})
