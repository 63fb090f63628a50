/** What the public is told in the place of what was taken back: in the log, in lists, in web feeds. */
import { decideChange } from '@/plugins/feeds/reconciler/decideChange'
import { PublicIndex } from '@/plugins/feeds/set/publicIndex'
import type { Change, ChangeHead } from '@/plugins/feeds/types'
import { feedViews } from '@/plugins/feeds/views'
import { noticeOfArticle } from '@/items/retraction'
import { MemorySet } from '../harness/memorySet'
import { articleWith } from './exampleFeed'
import { body, note, titles, uuid, viewsWith } from './noteFeeds'

const ref = { type: 'note', id: 'a' }
const live: Change = {
  number: 1,
  key: 'note:a:tr',
  type: 'note',
  document: 'a',
  language: 'tr',
  act: 'publish',
  reason: null,
  tags: ['type:note'],
  tagsBefore: [],
  slug: 'a',
  datePublished: '2025-11-01T00:00:00.000Z',
  at: '2025-11-01T00:00:00.000Z',
  item: { text: 'Secret.' },
}
const notice = {
  item: { notice: 'Sorry.' },
  tags: ['retracted:type:note'],
  slug: 'a',
  datePublished: '2025-11-20T00:00:00.000Z',
}
const gone: Change = {
  ...live,
  ...notice,
  number: 2,
  act: 'gone',
  reason: 'retracted',
  tagsBefore: live.tags,
}
const compare = (newest: Change | undefined, told: typeof notice | null = notice) =>
  decideChange({ ref, language: 'tr', newest, publication: null, notice: told, reason: 'retracted' })

describe('the log', () => {
  it('says the notice once, in the place of the item', () => {
    expect(compare(live)).toMatchObject({
      act: 'gone',
      reason: 'retracted',
      tagsBefore: live.tags,
      ...notice,
    })
    expect(compare(gone)).toBe('nothing')
  })

  it('says it after what was gone without a word, when its words change, and when it is built anew', () => {
    expect(compare({ ...gone, item: null, tags: [], reason: 'unpublished' })).toMatchObject(notice)
    expect(compare({ ...gone, item: { notice: 'Other.' } })).toMatchObject(notice)
    expect(compare(undefined)).toMatchObject({ act: 'gone', ...notice })
  })

  it('keeps it when the document itself is no more', () => {
    expect(compare(gone, null)).toBe('nothing')
  })
})

describe('the lists', () => {
  const rows = (index: PublicIndex, tag: string) =>
    (index.list(tag, 'tr')?.rows.newestFirst(0, 10) ?? []).map(({ number }) => number)

  it('let go of what was there, and have the notice on lists of its own, until there is something again', () => {
    const index = new PublicIndex()
    const apply = (head: ChangeHead) => index.apply(head)()
    apply(live)
    expect(apply(gone)).toEqual(expect.arrayContaining(['list:tr:type:note', 'list:tr:retracted:type:note']))
    expect([rows(index, 'type:note'), rows(index, 'retracted:type:note')]).toEqual([[], [2]])
    apply({ ...live, number: 3, tagsBefore: gone.tags })
    expect([rows(index, 'type:note'), rows(index, 'retracted:type:note')]).toEqual([[3], []])
  })
})

describe('ALL-4 a web feed', () => {
  const withNotices = () =>
    feedViews<ReturnType<typeof note>>({
      languages: ['tr'],
      everything: 'type:note',
      kinds: [],
      describe: async () => ({
        title: 'Notlar',
        description: 'Son notlar',
        homeUrl: 'https://news.example/tr',
        publisher: { name: 'Yayıncı', url: null },
        logo: null,
        changed: '2025-01-01T00:00:00.000Z',
        items: 2,
        fullText: false,
      }),
      present: async ({ item }) => articleWith({ id: item.id, title: item.title, contentHtml: item.text }),
      notices: {
        tag: (tag) => `retracted:${tag}`,
        present: async ({ document, item }) =>
          articleWith({
            id: document,
            title: 'Asıl başlık',
            retraction: {
              date: '2025-11-20T00:00:00.000Z',
              reason: 'Neden <b>',
              notice: (item as typeof notice.item).notice,
            },
          }),
      },
    })
  const setWith = () => {
    const set = new MemorySet()
    for (const number of [1, 2, 3]) set.publish(note(number))
    set.takeBack({ type: 'note', id: uuid(1) }, 'retracted', 'tr', notice)
    return set
  }

  it('has the notice at the top, as one of its items', async () => {
    const set = setWith()
    expect(await titles('/feeds/tr/latest.rss', set, withNotices())).toEqual([
      'Geri çekildi: Asıl başlık',
      'Not 3',
    ])
    const text = await body('/feeds/tr/latest.json', set, withNotices())
    expect(JSON.parse(text)).toMatchObject({
      items: [{ id: uuid(1), content_html: '<p>Neden &lt;b&gt;</p><p>Sorry.</p>', summary: 'Sorry.' }, {}],
    })
  })

  it('has none where the project says nothing of notices', async () => {
    expect(await titles('/feeds/tr/latest.rss', setWith(), viewsWith())).toEqual(['Not 3', 'Not 2'])
  })
})

describe('the notice of an article', () => {
  const of = {
    headline: 'Başlık',
    slug: 'baslik',
    inLanguage: 'tr',
    about: [{ relationTo: 'companies', value: 'c' }],
  }
  const retraction = { at: '2025-11-20T00:00:00.000Z', reason: 'Neden.', notice: 'Özür.', of }
  const told = (more: object = {}, language = 'tr') =>
    noticeOfArticle({ id: 'a', publicNotes: { retraction: { ...retraction, ...more } } }, language)

  it('is of what was public, whatever the document says now', () => {
    const doc = { id: 'a', headline: 'Gizli', slug: 'gizli', publicNotes: { retraction } }
    expect(noticeOfArticle(doc, 'tr')).toMatchObject({
      item: { headline: 'Başlık', slug: 'baslik', retraction: { reason: 'Neden.', notice: 'Özür.' } },
      tags: expect.arrayContaining(['retracted:company:c', 'retracted:type:article']),
      slug: 'baslik',
      datePublished: retraction.at,
    })
    expect(JSON.stringify(noticeOfArticle(doc, 'tr'))).not.toMatch(/gizli/i)
  })

  it('is in its language only, and needs a reason, a notice and an address', () => {
    expect(told({}, 'en')).toBeNull()
    expect(told({ reason: '' })).toBeNull()
    expect(told({ notice: null })).toBeNull()
    expect(told({ of: { ...of, slug: null } })).toBeNull()
    expect(noticeOfArticle({ id: 'a', publicNotes: { retraction: null } }, 'tr')).toBeNull()
  })
})
