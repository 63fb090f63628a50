import { append, type Decision, type NewChange } from '@/plugins/feeds/log/append'
import { insertFailure } from '@/plugins/feeds/log/insertFailure'
import { decideChange } from '@/plugins/feeds/reconciler/decideChange'
import type { Change } from '@/plugins/feeds/types'
import { memoryLog } from './memoryLog'

const said = (document: string, item: unknown = { document }): NewChange => ({
  type: 'note',
  document,
  language: 'tr',
  act: 'publish',
  reason: null,
  tags: [],
  tagsBefore: [],
  slug: null,
  datePublished: null,
  item,
})
const keyOf = (document: string) => `note:${document}:tr`
const write = (log: ReturnType<typeof memoryLog>, document: string) =>
  append(log, keyOf(document), () => Promise.resolve(said(document)))

describe('the log of changes', () => {
  it('SYNC-1 gives 50 writers at once the numbers 1 to 50, without holes or repeats', async () => {
    const log = memoryLog()
    await Promise.all(Array.from({ length: 50 }, (_, i) => write(log, `d${i}`)))
    expect(log.rows.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
    expect(new Set(log.rows.map(({ key }) => key)).size).toBe(50)
  })

  it('SYNC-3 a stalled writer cannot fill a number that readers have passed', async () => {
    const log = memoryLog()
    await write(log, 'first')
    let goOn: () => void = () => undefined
    const stalled = new Promise<void>((resolve) => (goOn = resolve))
    let looks = 0
    const slow = append(log, keyOf('slow'), async () => {
      looks++
      if (looks === 1) await stalled
      return said('slow')
    })
    await write(log, 'second')
    await write(log, 'third')
    const cursor = log.rows.at(-1)!.number
    goOn()
    const change = await slow
    expect(cursor).toBe(3)
    expect(change?.number).toBe(4)
    expect(looks).toBe(2)
    expect(log.rows.filter(({ number }) => number > cursor).map(({ document }) => document)).toEqual(['slow'])
  })

  it('SYNC-3 nor when the rows in between have been taken away: an old look is looked again', async () => {
    const log = memoryLog()
    await write(log, 'first')
    let now = Date.now()
    let looks = 0
    const change = await append(
      log,
      keyOf('slow'),
      async () => {
        if (++looks === 1) {
          await write(log, 'second')
          await write(log, 'third')
          // What compaction must never do to the head, it may do to the middle.
          log.rows.splice(1, 1)
          now += 61_000
        }
        return said('slow')
      },
      { now: () => now },
    )
    expect(change?.number).toBe(4)
    expect(looks).toBe(2)
  })

  it('decides on the state of the log that it appends to', async () => {
    const log = memoryLog()
    const decideOnce = (newest: Change | undefined): Promise<Decision> =>
      Promise.resolve(newest ? 'nothing' : said('one'))
    const results = await Promise.all(Array.from({ length: 10 }, () => append(log, keyOf('one'), decideOnce)))
    expect(log.rows).toHaveLength(1)
    expect(results.filter(Boolean)).toHaveLength(1)
  })

  it('waits while the database is busy, and does not take it for a number that is taken', async () => {
    const log = memoryLog()
    let busy = 3
    const change = await append(
      { ...log, insert: (row) => (busy-- > 0 ? Promise.resolve('busy') : log.insert(row)) },
      keyOf('one'),
      () => Promise.resolve(said('one')),
    )
    expect(change?.number).toBe(1)
  })

  it('time never goes back, whatever the clocks of the writers say', async () => {
    const log = memoryLog()
    const at = (now: number) =>
      append(log, keyOf(String(now)), () => Promise.resolve(said(String(now))), { now: () => now })
    await at(Date.UTC(2025, 5, 1))
    await at(Date.UTC(2025, 4, 1))
    expect(log.rows.map(({ at }) => at)).toEqual(['2025-06-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z'])
  })

  it.each([
    ['taken', { code: 'SQLITE_CONSTRAINT_UNIQUE' }],
    ['taken', { cause: { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' } }],
    ['taken', { code: 11000 }],
    ['taken', { name: 'ValidationError', data: { errors: [{ path: 'number' }] } }],
    ['busy', { cause: { cause: { code: 'SQLITE_BUSY' } } }],
    ['busy', { code: 'SQLITE_BUSY_SNAPSHOT' }],
    [undefined, { code: 'SQLITE_FULL' }],
    [undefined, { name: 'ValidationError', data: { errors: [{ path: 'title' }] } }],
    [undefined, undefined],
  ])('tells %s from %j', (expected, error) => {
    expect(insertFailure(error)).toBe(expected)
  })
})

describe('what has to be said', () => {
  const ref = { type: 'note', id: 'one' }
  const publication = {
    item: { title: 'Bir', gone: undefined },
    tags: ['b', 'a', 'b'],
    slug: 'bir',
    datePublished: null,
  }
  const decide = (
    newest: Partial<Change> | undefined,
    given: typeof publication | null,
    reason = 'unpublished' as const,
  ) => decideChange({ ref, language: 'tr', newest: newest as Change | undefined, publication: given, reason })
  const live = {
    act: 'publish',
    tags: ['a', 'b'],
    slug: 'bir',
    datePublished: null,
    item: { title: 'Bir' },
  } satisfies Partial<Change>

  it('a first publication, its tags in one order', () => {
    expect(decide(undefined, publication)).toMatchObject({ act: 'publish', tags: ['a', 'b'], tagsBefore: [] })
  })
  it('nothing, when the same event comes twice', () => {
    expect(decide(live, publication)).toBe('nothing')
    expect(decide(undefined, null)).toBe('nothing')
    expect(decide({ act: 'gone', reason: 'unpublished', tags: [], item: null }, null)).toBe('nothing')
  })
  it('an update, with the tags of before', () => {
    expect(decide({ ...live, tags: ['c'] }, publication)).toMatchObject({ act: 'update', tagsBefore: ['c'] })
    expect(decide({ ...live, slug: 'eski' }, publication)).toMatchObject({ act: 'update', slug: 'bir' })
  })
  it('SYNC-6 a tombstone keeps the address and says why', () => {
    expect(decide({ ...live }, null)).toMatchObject({
      act: 'gone',
      reason: 'unpublished',
      tags: [],
      tagsBefore: ['a', 'b'],
      slug: 'bir',
      item: null,
    })
  })
  it('ALL-4 a reason that becomes public later is said', () => {
    const gone = { act: 'gone', reason: 'unpublished', tags: [], item: null } as const
    expect(
      decideChange({ ref, language: 'tr', newest: gone as never, publication: null, reason: 'retracted' }),
    ).toMatchObject({
      act: 'gone',
      reason: 'retracted',
    })
  })
  it('SYNC-6 what comes back is published anew', () => {
    expect(decide({ act: 'gone', tags: [], item: null }, publication)).toMatchObject({
      act: 'publish',
      tagsBefore: [],
    })
  })
})
