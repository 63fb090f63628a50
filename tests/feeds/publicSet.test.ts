import fc from 'fast-check'

import { restorationAfter } from '@/plugins/feeds/log/restoration'
import { followSet } from '@/plugins/feeds/set/followedSet'
import { Reader } from '@/plugins/feeds/set/readers'
import { isLive, type Change, type PublicSet } from '@/plugins/feeds/types'
import { memoryLog, type MemoryLog } from './memoryLog'

const TAGS = ['type:note', 'subject:a', 'subject:b']
const LANGUAGES = ['tr', 'en']
const TYPES = ['note', 'letter']
const IDS = ['1', '2', '3', '4']
const SLUGS = ['x', 'y', 'z', null]
const DAYS = ['2025-01-01T00:00:00.000Z', '2025-01-02T00:00:00.000Z', null]

const change = fc.record({
  type: fc.constantFrom(...TYPES),
  document: fc.constantFrom(...IDS),
  language: fc.constantFrom(...LANGUAGES),
  gone: fc.boolean(),
  tags: fc.subarray(TAGS),
  slug: fc.constantFrom(...SLUGS),
  datePublished: fc.constantFrom(...DAYS),
})
type Given = typeof change extends fc.Arbitrary<infer T> ? T : never

function add(log: MemoryLog, { gone, ...given }: Given): void {
  log.add(gone ? { ...given, act: 'gone', tags: [] } : given)
}

async function openSet(log: MemoryLog): Promise<PublicSet> {
  const followed = followSet(log.store)
  await followed.refresh()
  return followed.open(new Reader())
}

/** The same questions, answered by looking through all rows. */
function naive(rows: Change[]) {
  const newest = (key: string) => rows.findLast((row) => row.key === key)
  const entries = [...new Set(rows.map(({ key }) => key))].map((key) => newest(key)!)
  const time = (row: Change) => (row.datePublished ? Date.parse(row.datePublished) : -Infinity)
  const byDate = (a: Change, b: Change) =>
    time(a) === time(b) ? b.number - a.number : time(b) > time(a) ? 1 : -1
  const list = (tag: string, language: string) =>
    entries.filter((row) => isLive(row) && row.language === language && row.tags.includes(tag)).sort(byDate)
  return {
    newest,
    list,
    bySlug: (type: string, language: string, slug: string) =>
      entries
        .filter((row) => row.type === type && row.language === language && row.slug === slug)
        .sort((a, b) => Number(isLive(b)) - Number(isLive(a)) || b.number - a.number)[0],
    since: (since: number, language: string, types: string[], skipGoneUpTo = 0) =>
      entries
        .filter((row) => row.language === language && types.includes(row.type) && row.number > since)
        .filter((row) => isLive(row) || row.number > skipGoneUpTo)
        .sort((a, b) => a.number - b.number),
  }
}

describe('the public set', () => {
  it('SYNC-5 answers every question as a look through the whole log would', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 60 }),
        fc.nat(60),
        fc.integer({ min: 1, max: 5 }),
        async (given, since, limit) => {
          const log = memoryLog()
          const followed = followSet(log.store)
          for (const each of given) {
            add(log, each)
            if (log.rows.length % 7 === 0) await followed.refresh()
          }
          await followed.refresh()
          const set = followed.open(new Reader())
          const model = naive(log.rows)
          expect(set.head).toBe(log.rows.length)
          for (const language of LANGUAGES) {
            for (const tag of TAGS) {
              const expected = model.list(tag, language)
              expect(set.count(tag, language)).toBe(expected.length)
              expect(await set.list({ tag, language, limit: 100 })).toEqual(expected)
              expect(await set.list({ tag, language, limit, offset: 1 })).toEqual(
                expected.slice(1, 1 + limit),
              )
            }
            for (const type of TYPES) {
              for (const id of IDS) {
                expect(await set.entry({ type, id }, language)).toEqual(
                  model.newest(`${type}:${id}:${language}`),
                )
              }
              for (const slug of ['x', 'y', 'z']) {
                expect(await set.bySlug(type, language, slug)).toEqual(model.bySlug(type, language, slug))
              }
            }
            const expected = model.since(since, language, TYPES, since + 5)
            expect(
              await set.changesSince({ since, language, types: TYPES, limit, skipGoneUpTo: since + 5 }),
            ).toEqual({
              changes: expected.slice(0, limit),
              complete: expected.length <= limit,
            })
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('SYNC-2 pages of changes, one after the other, bring everything once, whatever comes in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 40 }),
        fc.array(change, { maxLength: 20 }),
        async (before, meanwhile) => {
          const log = memoryLog()
          for (const each of before) add(log, each)
          const followed = followSet(log.store)
          const known = new Map<string, number>()
          let since = 0
          for (;;) {
            await followed.refresh()
            const set = followed.open(new Reader())
            const { changes, complete } = await set.changesSince({
              since,
              language: 'tr',
              types: TYPES,
              limit: 3,
            })
            for (const { key, number } of changes) known.set(key, number)
            since = changes.at(-1)?.number ?? since
            const next = meanwhile.shift()
            if (next) add(log, next)
            else if (complete) break
          }
          const expected = naive(log.rows).since(0, 'tr', TYPES)
          expect([...known].sort()).toEqual(
            expected.map(({ key, number }) => [key, number] as [string, number]).sort(),
          )
        },
      ),
      { numRuns: 150 },
    )
  })

  it('SYNC-4 a first sync has no tombstones, and those that come later are never left out (SYNC-6)', async () => {
    const log = memoryLog()
    log.add({ document: 'a' })
    log.add({ document: 'b' })
    log.add({ document: 'a', act: 'gone' })
    const followed = followSet(log.store)
    await followed.refresh()
    const ask = (since: number, skipGoneUpTo?: number) =>
      followed
        .open(new Reader())
        .changesSince({ since, language: 'tr', types: ['note'], limit: 10, skipGoneUpTo })
    expect((await ask(0, 3)).changes.map(({ document }) => document)).toEqual(['b'])
    log.add({ document: 'b', act: 'gone', reason: 'trashed' })
    await followed.refresh()
    expect((await ask(3, 3)).changes).toMatchObject([
      { document: 'b', act: 'gone', reason: 'trashed', item: null },
    ])
  })

  it('a public document wins an address over one that is gone', async () => {
    const log = memoryLog()
    log.add({ document: 'old', slug: 'same' })
    log.add({ document: 'new', slug: 'same' })
    log.add({ document: 'old', act: 'gone' })
    const set = await openSet(log)
    expect((await set.bySlug('note', 'tr', 'same'))?.document).toBe('new')
  })

  it('starts anew when the log is another one than it has followed', async () => {
    const log = memoryLog()
    for (const document of ['a', 'b', 'c']) log.add({ document })
    const followed = followSet(log.store)
    await followed.refresh()
    log.rows.splice(1)
    await followed.refresh()
    expect(followed.head).toBe(1)
    expect(followed.open(new Reader()).count('type:note', 'tr')).toBe(1)
  })

  it('starts anew when the log is another one that is longer, and says which it is (SYNC-9)', async () => {
    const log = memoryLog()
    const followed = followSet(log.store)
    const identity = () => followed.open(new Reader()).identity
    await followed.refresh()
    expect(identity()).toBeNull()
    log.add({ document: 'a' })
    await followed.refresh()
    const before = identity()
    log.add({ document: 'b' })
    await followed.refresh()
    expect(identity()).toBe(before)
    expect((await openSet(log)).identity).toBe(before)
    log.rows.splice(0)
    log.add({ document: 'a', at: '2025-06-01T00:00:00.000Z' })
    for (const document of ['c', 'd']) log.add({ document })
    await followed.refresh()
    expect(identity()).not.toBe(before)
    expect(followed.open(new Reader()).count('type:note', 'tr')).toBe(3)
  })

  it('takes in that a backup was put back: another epoch of the same log, and nothing else (SYNC-9)', async () => {
    const log = memoryLog()
    const followed = followSet(log.store)
    const first = log.add({ document: 'a' })
    await followed.refresh()
    const reader = new Reader()
    const before = followed.open(reader)
    const { identity, epoch } = before
    expect(epoch).toBe(identity)
    log.rows.push(restorationAfter(first))
    await followed.refresh()
    const after = followed.open(new Reader())
    expect(reader.stale).toBe(true)
    expect(after.identity).toBe(identity)
    expect(after.epoch).not.toBe(epoch)
    expect(after.count('type:note', 'tr')).toBe(1)
    log.add({ document: 'b' })
    await followed.refresh()
    expect(followed.open(new Reader()).epoch).toBe(after.epoch)
  })

  it('a page that says which log it is of is out of date with the first change, and with no later one', async () => {
    const log = memoryLog()
    const followed = followSet(log.store)
    await followed.refresh()
    const ask = () => {
      const reader = new Reader()
      expect(followed.open(reader).identity).toBe(followed.index.first?.identity ?? null)
      return reader
    }
    const empty = ask()
    const { at } = log.add({ document: 'a', language: 'en' })
    await followed.refresh()
    expect(empty.stale).toBe(true)
    const later = ask()
    expect(later.modified).toBe(at)
    log.add({ document: 'a', language: 'en' })
    await followed.refresh()
    expect(later.stale).toBe(false)
  })

  it('a refresh that is asked for while one runs sees what was there when it was asked for', async () => {
    const log = memoryLog()
    const followed = followSet(log.store)
    log.store.delay = 5
    const first = followed.refresh()
    log.add({ document: 'a' })
    const second = followed.refresh()
    log.add({ document: 'b' })
    await Promise.all([first, second, followed.refresh()])
    expect(followed.head).toBe(2)
  })

  it('reads each body once', async () => {
    const log = memoryLog()
    for (const document of ['a', 'b']) log.add({ document })
    const set = await openSet(log)
    const reads = log.store.reads
    await set.list({ tag: 'type:note', language: 'tr', limit: 10 })
    await set.list({ tag: 'type:note', language: 'tr', limit: 10 })
    await set.item({ type: 'note', id: 'a' }, 'tr')
    expect(log.store.reads).toBe(reads + 1)
  })
})
