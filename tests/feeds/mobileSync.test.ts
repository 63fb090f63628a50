/** The sync of the mobile feed. Rules of feed-rules.md, "Delta sync". */
import { readCursor } from '@/mobile/cursor'
import type { PublicSet } from '@/plugins/feeds/types'
import { MemorySet } from '../harness/memorySet'
import { article, deal, id, ids, microsoft, openai, altman, picture } from '../reader/exampleStory'
import { askChanges, bodyOf, changesOf, MobileClient } from './mobileClient'
import { idsIn, numbered, setWith } from './numberedArticles'

describe('changes', () => {
  it('of all types come in one ascending order (SYNC-1)', async () => {
    const set = new MemorySet()
    for (const item of [openai, article, picture, deal, microsoft]) set.publish(item)
    set.publish({ ...openai, name: 'Open AI' })
    const { changes } = await changesOf(set)
    expect(changes.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['article', 2],
      ['deal', 4],
      ['company', 5],
      ['company', 6],
    ])
  })

  it('of a document come once, as it is now (SYNC-5)', async () => {
    const set = setWith(3)
    set.publish({ ...numbered(1), headline: 'Yeni' })
    set.publish({ ...numbered(1), headline: 'Daha yeni' })
    const { changes } = await changesOf(set)
    expect(idsIn(changes)).toEqual([2, 3, 1])
    expect(changes[2]).toMatchObject({ headline: 'Daha yeni', sequence: 5 })
  })

  it('are of the asked language only', async () => {
    const set = setWith(1)
    set.publish({ ...numbered(2), inLanguage: 'en' }, { language: 'en' })
    expect(idsIn((await changesOf(set, { locale: 'tr' })).changes)).toEqual([1])
    expect(idsIn((await changesOf(set, { locale: 'en' })).changes)).toEqual([2])
    expect(idsIn((await changesOf(set)).changes)).toEqual([1])
  })
})

describe('a cursor', () => {
  it('brings everything that comes after it, also what comes while the answer is made (SYNC-2)', async () => {
    const set = setWith(2)
    const late: PublicSet = Object.create(set, {
      changesSince: {
        value: async (options: Parameters<PublicSet['changesSince']>[0]) => {
          const answer = await set.changesSince(options)
          set.publish(numbered(3))
          return answer
        },
      },
    }) as PublicSet
    const first = await changesOf(late)
    expect(idsIn(first.changes)).toEqual([1, 2])
    expect(idsIn((await changesOf(set, { since: first.cursor })).changes)).toEqual([3])
  })

  it('is never above what had been committed when the answer was begun (SYNC-3)', async () => {
    const set = setWith(5)
    const { cursor } = await changesOf(set)
    expect(readCursor(cursor, { language: 'tr', log: set.identity })).toMatchObject({ number: 5 })
  })

  it('moves on when other languages and types have changed', async () => {
    const set = setWith(1)
    for (let number = 0; number < 5; number++) set.publish({ ...openai, id: id(50) }, { language: 'en' })
    const { cursor } = await changesOf(set)
    expect(readCursor(cursor, { language: 'tr', log: set.identity })).toMatchObject({ number: 6 })
  })

  it('is one word that needs no escaping, and is not to be understood (SYNC-9)', async () => {
    expect((await changesOf(setWith(1))).cursor).toMatch(/^[\w-]{1,200}$/)
  })

  it('brings the same when it is used again, and to store it twice changes nothing (SYNC-7)', async () => {
    const set = setWith(3)
    const client = new MobileClient(set, 'tr')
    await client.page(1)
    const { standsAt } = client
    await client.all()
    const before = client.shown
    expect(await changesOf(set, { since: standsAt! })).toEqual(await changesOf(set, { since: standsAt! }))
    client.forgetTo(standsAt)
    await client.all()
    expect(client.shown).toEqual(before)
  })
})

describe('a first sync', () => {
  it('has what is public and no tombstones (SYNC-4)', async () => {
    const set = setWith(3)
    set.takeBack(numbered(2))
    set.takeBack({ type: 'company', id: ids.openai })
    expect((await changesOf(set)).changes.map((change) => 'gone' in change)).toEqual([false, false])
  })

  it('has no tombstones of before it on its later pages, but those of after its beginning (SYNC-4)', async () => {
    const set = setWith(4)
    set.takeBack(numbered(4))
    const first = await changesOf(set, { limit: '2' })
    set.takeBack(numbered(1))
    const second = await changesOf(set, { since: first.cursor })
    expect(second.changes).toMatchObject([{ id: id(3) }, { id: id(1), gone: 'unpublished' }])
    expect(second.complete).toBe(true)
    set.takeBack(numbered(2))
    expect((await changesOf(set, { since: second.cursor })).changes).toMatchObject([
      { id: id(2), gone: 'unpublished' },
    ])
  })
})

describe('since=now', () => {
  it('brings nothing but a cursor, from which only what is later is told', async () => {
    const set = setWith(2)
    const now = await changesOf(set, { since: 'now' })
    expect([now.changes, now.complete]).toEqual([[], true])
    set.takeBack(numbered(1))
    expect((await changesOf(set, { since: now.cursor })).changes).toMatchObject([
      { id: id(1), gone: 'unpublished' },
    ])
  })
})

describe('what is gone', () => {
  it.each(['unpublished', 'trashed', 'deleted', 'retracted'] as const)(
    'is told with its number and reason, and with nothing of its content: %s (SYNC-6)',
    async (reason) => {
      const set = setWith(1)
      const { cursor } = await changesOf(set)
      set.takeBack(numbered(1), reason)
      const { changes } = await changesOf(set, { since: cursor })
      expect(changes).toEqual([
        { id: id(1), type: 'article', sequence: 2, gone: reason, notice: expect.any(String) as string },
      ])
    },
  )

  it('is told as gone when it left the language, and as new when it comes back (SYNC-6)', async () => {
    const set = setWith(1)
    const { cursor } = await changesOf(set)
    set.takeBack(numbered(1))
    set.publish({ ...numbered(1), inLanguage: 'en' }, { language: 'en' })
    const gone = await changesOf(set, { since: cursor })
    expect(gone.changes).toMatchObject([{ id: id(1), gone: 'unpublished' }])
    set.publish(numbered(1))
    expect((await changesOf(set, { since: gone.cursor })).changes).toMatchObject([
      { id: id(1), headline: article.headline },
    ])
  })

  it('is told however long ago it went (SYNC-10)', async () => {
    const set = setWith(2)
    const { cursor } = await changesOf(set)
    set.takeBack(numbered(1))
    for (let number = 0; number < 2000; number++) set.publish(numbered(2))
    expect((await changesOf(set, { since: cursor })).changes).toMatchObject([
      { id: id(1), gone: 'unpublished' },
      { id: id(2) },
    ])
  })

  it('has a sentence to show in its place, in the language and by the reason (SYNC-14)', async () => {
    const noticeOf = async (language: 'tr' | 'en', reason: 'retracted' | 'trashed') => {
      const set = new MemorySet()
      set.publish({ ...article, inLanguage: language }, { language })
      const { cursor } = await changesOf(set, { locale: language })
      set.takeBack(article, reason, language)
      const [change] = (await changesOf(set, { locale: language, since: cursor })).changes
      return change && 'notice' in change ? change.notice : undefined
    }
    expect(await noticeOf('tr', 'retracted')).toBe('Bu haber geri çekildi.')
    expect(await noticeOf('en', 'retracted')).toBe('This article was retracted.')
    expect(await noticeOf('tr', 'trashed')).toBe('Bu haber yayından kaldırıldı.')
  })
})

describe('pages', () => {
  it('have 100 changes, or as many as is asked, and say whether there are more (SYNC-8)', async () => {
    const set = setWith(101)
    const first = await changesOf(set)
    expect(first.changes).toHaveLength(100)
    expect(first.complete).toBe(false)
    const second = await changesOf(set, { since: first.cursor })
    expect(second.changes).toHaveLength(1)
    expect(second.complete).toBe(true)
    expect((await changesOf(set, { limit: '101' })).complete).toBe(true)
  })

  it('go on with the size they began with (SYNC-8)', async () => {
    const set = setWith(7)
    const first = await changesOf(set, { limit: '3' })
    expect((await changesOf(set, { since: first.cursor })).changes).toHaveLength(3)
    expect((await changesOf(set, { since: first.cursor, limit: '2' })).changes).toHaveLength(2)
  })

  it.each(['0', '-1', '501', '1e2', 'many', '1.5', '9999999999999999999'])(
    'are refused in the asked language when their size is %s',
    async (limit) => {
      const said = async (locale: string) => {
        const result = await askChanges(setWith(1), { locale, limit })
        expect(result.status).toBe(400)
        return bodyOf(result)
      }
      expect(await said('tr')).toEqual({
        error: { code: 'badLimit', message: 'limit 1 ile 500 arasında bir tam sayı olmalıdır.' },
      })
      expect(await said('en')).toEqual({
        error: { code: 'badLimit', message: 'limit must be a whole number from 1 to 500.' },
      })
    },
  )
})

describe('what is asked for', () => {
  it('is compared with lists of what there is (SYNC-12)', async () => {
    const set = new MemorySet()
    for (const item of [article, openai, deal, altman, picture]) set.publish(item)
    set.publish({ id: 'site', type: 'site' })
    expect((await changesOf(set)).changes.map(({ type }) => type).sort()).toEqual([
      'article',
      'company',
      'deal',
    ])
    for (const locale of ['de', 'tr-TR', '__proto__', "tr'--"]) {
      const result = await askChanges(set, { locale })
      expect([result.status, bodyOf(result)]).toEqual([
        400,
        {
          error: {
            code: 'badLocale',
            message: 'locale yalnızca tr ya da en olabilir. / locale can only be tr or en.',
          },
        },
      ])
    }
  })

  it('is answered as JSON in UTF-8', async () => {
    expect(await askChanges(setWith(1))).toMatchObject({ contentType: 'application/json; charset=utf-8' })
  })
})
