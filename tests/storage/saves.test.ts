import { jest } from '@jest/globals'
import { sql } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import { spawn } from 'node:child_process'
import path from 'node:path'
import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload'

import { recordFigure, runs } from '../harness/figures'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'

const prepare = jest.spyOn(Database.prototype as unknown as { prepare(sql: string): unknown }, 'prepare')

/** What a save does beside its own writing, by hooks of this test. */
describe('saves on SQLite', () => {
  let newsroom: TestNewsroom
  let payload: Payload
  let hook: CollectionAfterChangeHook | undefined

  beforeAll(async () => {
    // Without the reconciler, which asks for things of its own.
    newsroom = await openNewsroom({ ROLE: 'web' })
    payload = newsroom.payload
    payload.collections.topics.config.hooks.afterChange.push((args) => hook?.(args))
  })
  afterEach(() => {
    hook = undefined
  })
  afterAll(() => newsroom.close())

  const save = (name: string, request?: Partial<PayloadRequest>) =>
    payload.create({ collection: 'topics', data: { name }, ...(request ? { req: request } : {}) })
  const stored = async (name: string) =>
    (await payload.count({ collection: 'topics', where: { name: { equals: name } } })).totalDocs
  /** Does it inside of the first save only. */
  const once = (work: (req: PayloadRequest) => Promise<unknown> | void) => {
    hook = async ({ doc, req }) => {
      hook = undefined
      await work(req)
      return doc as unknown
    }
  }

  it('a hook that forgets "req" and waits is told so, and nothing of the save stays', async () => {
    once(() => save('Without req'))
    await expect(save('Outer')).rejects.toThrow(/without "req" inside of a save/)
    expect([await stored('Outer'), await stored('Without req')]).toEqual([0, 0])
    once(() => payload.kv.set('a key', { in: 'a save' }))
    await expect(save('Outer')).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/without "req" inside of a save/) as string },
    })
    await save('Outer')
    expect(await stored('Outer')).toBe(1)
  })

  describe('asks of SQLite', () => {
    const prepared = () => prepare.mock.calls.map(([sql]) => sql)
    const saveTwice = async (name: string) => {
      const { id } = await save(name)
      const again = () => payload.update({ collection: 'topics', id, data: { name: `${name}, again` } })
      await again()
      const before = prepared().length
      await again()
      return prepared().slice(before)
    }

    it('no deletion of nothing', async () => {
      await saveTwice('Unlocked')
      expect(prepared().filter((sql) => /^delete/i.test(sql))).not.toEqual([])
      expect(prepared().filter((sql) => /^delete .* where false/i.test(sql))).toEqual([])
    })

    it('what it has asked before without preparing it anew, but where Payload names tables by chance', async () => {
      const anew = await saveTwice('Asked before')
      expect(anew.filter((sql) => !/"[0-9a-f]{8}_/.test(sql))).toEqual([])
    })
  })

  it('a hook that passes "req" writes with the save', async () => {
    once((req) => save('With req', req))
    await save('Around it')
    expect([await stored('Around it'), await stored('With req')]).toEqual([1, 1])
  })

  it('what a hook starts and does not wait for is stored, during the save or after it', async () => {
    let beside: Promise<unknown> = Promise.resolve()
    let later: Promise<unknown> = Promise.resolve()
    once(() => {
      beside = save('Beside')
      later = new Promise((resolve) => setTimeout(resolve, 600)).then(() => save('Later'))
    })
    await save('Starter')
    await Promise.all([beside, later])
    expect([await stored('Starter'), await stored('Beside'), await stored('Later')]).toEqual([1, 1, 1])
  })

  it('a COMMIT that fails is no acknowledgement', async () => {
    once(async (req) => {
      const { db } = payload.db.sessions[String(await req.transactionID)] as unknown as {
        db: { run(q: unknown): Promise<unknown> }
      }
      await db.run(sql`PRAGMA defer_foreign_keys = ON`)
      await db.run(sql`insert into topics_locales (name, _locale, _parent_id) values ('x', 'tr', 'nobody')`)
    })
    await expect(save('Not committed')).rejects.toThrow(/Not saved/)
    expect(await stored('Not committed')).toBe(0)
    await save('Committed')
    expect(await stored('Committed')).toBe(1)
  })

  it('a save that finds the disk full halfway leaves nothing, and the next one is stored', async () => {
    once(async (req) => {
      const { db } = payload.db.sessions[String(await req.transactionID)] as unknown as {
        db: { run(q: unknown): Promise<unknown> }
      }
      await db.run(sql`PRAGMA max_page_count = 1`)
      await db
        .run(
          sql`insert into payload_kv (id, key, data) values ('k', 'k', ${'"' + 'x'.repeat(3_000_000) + '"'})`,
        )
        .catch(() => undefined)
    })
    await expect(save('Halfway')).rejects.toThrow()
    expect(await stored('Halfway')).toBe(0)
    await save('Whole')
    expect(await stored('Whole')).toBe(1)
  })

  it('100 saves at once are all stored', async () => {
    const began = Date.now()
    const names = Array.from({ length: 100 }, (_, i) => `Parallel ${i}`)
    await Promise.all(names.map((name) => save(name)))
    const seconds = (Date.now() - began) / 1000
    const { totalDocs } = await payload.count({ collection: 'topics', where: { name: { like: 'Parallel' } } })
    expect(totalDocs).toBe(100)
    recordFigure('B10', '100 parallel saves of topics', { stored: totalDocs, errors: 0, seconds })
    if (process.env.LONG) expect(seconds).toBeLessThan(6)
  })

  const lock = runs(3000, 10_000)
  it(`another process’s lock of ${lock / 1000} s never holds up this process`, async () => {
    const holder = spawn(process.execPath, [
      'tests/storage/holdLock.mjs',
      `file:${path.join(newsroom.folder, 'newsroom.db')}`,
      String(lock),
    ])
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    const began = Date.now()
    let last = began
    let longest = 0
    const watch = setInterval(() => {
      longest = Math.max(longest, Date.now() - last - 5)
      last = Date.now()
    }, 5)
    await save('Waited')
    clearInterval(watch)
    const waited = Date.now() - began
    expect(await stored('Waited')).toBe(1)
    recordFigure('B10', 'lock of another process', {
      lock_ms: lock,
      waited_ms: waited,
      longest_standstill_ms: longest,
    })
    expect(waited).toBeGreaterThan(lock / 2)
    expect(longest).toBeLessThan(process.env.LONG ? 250 : lock / 2)
  })
})
