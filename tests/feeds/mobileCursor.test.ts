/** Which cursors of the sync are good, and where. Rules of feed-rules.md, "Delta sync". */
import { MemorySet } from '../harness/memorySet'
import { askChanges, bodyOf, changesOf, MobileClient } from './mobileClient'
import { idsIn, numbered, setWith } from './numberedArticles'

const cursorOf = (packed: unknown) => Buffer.from(JSON.stringify(packed)).toString('base64url')

describe('a cursor that is of no use', () => {
  const set = setWith(3)
  const good = { v: 1, l: 'tr', i: set.identity, n: 1, s: 100 }
  const answerTo = async (since: string, locale = 'tr') => {
    const result = await askChanges(set, { locale, since })
    return [result.status, bodyOf<{ error: { code: string; message: string } }>(result).error] as const
  }

  it.each([
    ['nonsense', 'x!'],
    ['a number', '12'],
    ['not JSON', Buffer.from('{').toString('base64url')],
    ['another shape', cursorOf({ n: 1 })],
    ['a negative number', cursorOf({ ...good, n: -1 })],
    ['half a number', cursorOf({ ...good, n: 0.5 })],
    ['pages without end', cursorOf({ ...good, s: 1e9 })],
    ['a number of no log', cursorOf({ ...good, i: null })],
    ['a log that is none', cursorOf({ ...good, i: 'x' })],
    ['no word of a log', cursorOf({ ...good, i: undefined })],
    ['far too long', 'a'.repeat(5000)],
  ])('is answered with 410: %s (SYNC-11)', async (_, since) => {
    expect(await answerTo(since)).toMatchObject([410, { code: 'cursorInvalid' }])
  })

  it('is answered with 410 when it is of another language or version (SYNC-9, SYNC-11)', async () => {
    const { cursor } = await changesOf(set, { locale: 'tr' })
    const [status, error] = await answerTo(cursor, 'en')
    expect([status, error.code]).toEqual([410, 'cursorOfOtherLanguage'])
    expect(error.message).toMatch(/^This cursor belongs to another language\./)
    expect(await answerTo(cursorOf({ ...good, v: 0 }))).toMatchObject([410, { code: 'cursorOfOtherSchema' }])
  })

  it.each([1, 9])(
    'is answered with 410 when it is of another log, wherever it stands (%s), and the client ends right when it starts again (SYNC-9, SYNC-11)',
    async (count) => {
      const other = setWith(count, '2024-01-01T00:00:00.000Z')
      const client = new MobileClient(other, 'tr')
      await client.all()
      const [status, error] = await answerTo(client.standsAt!)
      expect([status, error.code]).toEqual([410, 'cursorOfOtherLog'])
      expect(error.message).toMatch(/baştan başlayın\.$/)
      const again = new MobileClient(set, 'tr')
      await again.all()
      expect(again.shown).toHaveLength(3)
    },
  )

  it('has others beside it that are good: those that this test is made of (SYNC-11)', async () => {
    expect((await changesOf(set, { since: cursorOf(good) })).changes).toHaveLength(2)
  })
})

describe('a backup that was put back', () => {
  it('sends those who have read past its end, and all others, to the start, while feeds keep their ids (SYNC-9, SYNC-11)', async () => {
    const [lost, back] = [setWith(9), setWith(3)]
    const client = new MobileClient(lost, 'tr')
    await client.all()
    back.restore()
    // As many as were lost, so that the numbers are the same and only what is under them differs.
    for (const number of [21, 22, 23, 24, 25, 26]) back.publish(numbered(number))
    const answer = await askChanges(back, { since: client.standsAt! })
    expect([answer.status, bodyOf<{ error: { code: string } }>(answer).error.code]).toEqual([
      410,
      'cursorOfOtherLog',
    ])
    expect(back.identity).toBe(lost.identity)
    const again = new MobileClient(back, 'tr')
    await again.all()
    expect(again.shown).toHaveLength(9)
    expect((await changesOf(back, { since: again.standsAt! })).changes).toEqual([])
  })
})

describe('a process that is behind another one', () => {
  it.each([0, 3])(
    'tells nothing and leaves the cursor as it is, at %s of 9 (SYNC-2, SYNC-9)',
    async (count) => {
      const ahead = setWith(9)
      const client = new MobileClient(ahead, 'tr')
      await client.all()
      const since = client.standsAt!
      const behind = setWith(count)
      expect(await changesOf(behind, { since })).toEqual({ changes: [], cursor: since, complete: true })
      ahead.publish(numbered(10))
      expect(idsIn((await changesOf(ahead, { since })).changes)).toEqual([10])
    },
  )

  it('keeps the mark of a first sync for the next answer (SYNC-4)', async () => {
    const ahead = setWith(9)
    ahead.takeBack(numbered(8))
    const { cursor } = await changesOf(ahead, { limit: '5' })
    const between = await changesOf(setWith(3), { since: cursor })
    expect(between).toEqual({ changes: [], cursor, complete: true })
    expect(idsIn((await changesOf(ahead, { since: between.cursor })).changes)).toEqual([6, 7, 9])
  })
})

describe('an empty log', () => {
  it('gives a cursor that is good for all that comes, in whichever log (SYNC-2, SYNC-9)', async () => {
    const set = new MemorySet()
    const { cursor } = await changesOf(set)
    expect((await changesOf(set, { since: cursor })).cursor).toBe(cursor)
    for (const later of [setWith(2), setWith(3, '2024-01-01T00:00:00.000Z')]) {
      const answer = await changesOf(later, { since: cursor })
      expect(answer.changes).toHaveLength(later.head)
      expect((await changesOf(later, { since: answer.cursor })).changes).toEqual([])
    }
  })
})
