/** What the mobile feed tells of articles, companies and deals. */
import type { ArticleItem } from '@/items/types'
import type { MobileCompany, MobileDeal, MobileTombstone, MobileWholeArticle } from '@/mobile/shapes'
import { mobileViews } from '@/mobile/views'
import { MemorySet } from '../harness/memorySet'
import {
  altman,
  article,
  block,
  bodyOf as lexical,
  deal,
  id,
  ids,
  microsoft,
  openai,
  paragraph,
  picture,
  text,
  upload,
} from '../reader/exampleStory'
import { askArticle, bodyOf, changesOf, ORIGIN } from './mobileClient'

const section = {
  id: ids.section,
  type: 'section',
  name: 'Yapay zekâ',
  slug: 'yapay-zeka',
  description: null,
}
const topic = { id: ids.topic, type: 'topic', name: 'Anlaşmalar', slug: 'anlasmalar' }
const author = {
  id: ids.author,
  type: 'author',
  name: 'Ayşe Yılmaz',
  slug: 'ayse-yilmaz',
  bio: null,
  picture: null,
  sameAs: [],
}
const body = lexical(
  paragraph(text('Metin.')),
  upload(),
  block('statement', { speaker: { relationTo: 'persons', value: ids.altman }, text: 'Kesinlikle hayır.' }),
)

function newsroom(changes: Partial<ArticleItem> = {}): MemorySet {
  const set = new MemorySet()
  for (const item of [
    section,
    topic,
    author,
    { ...openai, logo: ids.picture },
    microsoft,
    altman,
    picture,
    deal,
  ]) {
    set.publish(item)
  }
  set.publish({ ...article, articleBody: body, ...changes })
  return set
}

const wholeArticle = async (set: MemorySet, of = ids.article) =>
  bodyOf<MobileWholeArticle>(await askArticle(set, of))

describe('an article', () => {
  it('comes with its text as HTML and as Lexical’s JSON', async () => {
    const whole = await wholeArticle(newsroom())
    expect(whole.articleBody).toEqual(body)
    expect(whole.bodyHtml).toMatch(/^<p>Metin\.<\/p><figure>/)
    expect(whole.bodyHtml).toContain(`${ORIGIN}/media/${ids.picture}/veri-1280.avif 1280w`)
    expect(whole.bodyHtml).not.toMatch(/(?:src|href|srcset)="\/|class=|style=/)
  })

  it('comes with its pictures in all sizes, absolute, with their credit', async () => {
    const whole = await wholeArticle(newsroom())
    expect(whole.image).toMatchObject({ alt: 'Bir veri merkezi', credit: 'Çizim: Haber Odası' })
    expect(whole.image!.files).toHaveLength(5)
    expect(whole.image!.files[2]).toEqual({
      url: `${ORIGIN}/media/${ids.picture}/veri-640.webp`,
      mimeType: 'image/webp',
      width: 640,
      height: 360,
      bytes: 25_600,
    })
    expect(whole.pictures[ids.picture]).toEqual(whole.image)
  })

  it('comes with the names of today', async () => {
    expect(await wholeArticle(newsroom())).toMatchObject({
      id: ids.article,
      type: 'article',
      sequence: 9,
      url: `${ORIGIN}/tr/haber/ortaklikta-yeni-donem`,
      articleSection: { id: ids.section, name: 'Yapay zekâ', slug: 'yapay-zeka' },
      topics: [{ id: ids.topic, name: 'Anlaşmalar', slug: 'anlasmalar' }],
      authors: [{ id: ids.author, name: 'Ayşe Yılmaz', url: `${ORIGIN}/tr/yazar/ayse-yilmaz` }],
      about: [
        { type: 'company', id: ids.openai, name: 'OpenAI', url: `${ORIGIN}/tr/sirket/openai` },
        { type: 'deal', id: ids.deal, name: 'OpenAI ile Microsoft ortaklığı' },
      ],
      mentions: [{ type: 'person', id: ids.altman, name: 'Sam Altman' }],
    })
  })

  it('comes with its deals: terms, and claims with who says so', async () => {
    const [told] = (await wholeArticle(newsroom())).deals
    expect(told).toMatchObject({
      id: ids.deal,
      value: null,
      parties: [{ company: { name: 'OpenAI' }, role: 'partner' }, { company: { name: 'Microsoft' } }],
      openQuestions: [{ answer: null }],
    })
    expect(told!.terms[0]).toMatchObject({ key: 'share', percentage: '20', holder: { name: 'Microsoft' } })
    expect(told!.terms[1]!.threshold).toEqual({
      comparator: 'moreThan',
      amount: '100000000000',
      currency: 'USD',
      measure: null,
    })
    expect(told!.claims).toMatchObject([
      { term: 'share', kind: 'pressReport', claimantKind: 'press', claimants: [] },
      { key: 'c2', kind: 'rumour', claimantKind: 'unknown' },
      { kind: 'denial', answers: 'c2', claimants: [{ type: 'person', name: 'Sam Altman' }] },
    ])
  })

  it('brings a deal that only its text shows', async () => {
    const articleBody = lexical(block('dealCard', { deal: ids.deal }))
    expect((await wholeArticle(newsroom({ about: [], articleBody }))).deals).toHaveLength(1)
  })

  it('leaves out what is not public', async () => {
    const set = newsroom()
    for (const ref of [deal, openai, altman, picture, author, section]) set.takeBack(ref)
    const whole = await wholeArticle(set)
    expect(whole).toMatchObject({ image: null, pictures: {}, deals: [], authors: [], articleSection: null })
    expect(whole.about[0]).toEqual({ type: 'company', id: ids.openai })
    expect(JSON.stringify(whole)).not.toMatch(/OpenAI|Altman|Ayşe/)
  })

  it('is found in its own language, or in the one that is asked for', async () => {
    const set = newsroom()
    set.publish({ ...article, id: id(30), inLanguage: 'en', headline: 'A new period' }, { language: 'en' })
    expect(await wholeArticle(set, id(30))).toMatchObject({ headline: 'A new period' })
    expect((await askArticle(set, id(30), { locale: 'en' })).status).toBe(200)
    expect((await askArticle(set, id(30), { locale: 'tr' })).status).toBe(404)
    expect((await askArticle(set, id(30), { locale: 'de' })).status).toBe(400)
  })

  it('is found in its new language after it was moved to it', async () => {
    const set = newsroom()
    set.takeBack(article)
    set.publish({ ...article, inLanguage: 'en' }, { language: 'en' })
    expect((await askArticle(set, ids.article)).status).toBe(200)
  })

  it('is 410 with the reason when it is gone, and nothing of its content is left (SYNC-6, SYNC-14)', async () => {
    const set = newsroom()
    set.takeBack(article, 'trashed')
    const result = await askArticle(set, ids.article)
    expect(result.status).toBe(410)
    expect(bodyOf<MobileTombstone>(result)).toEqual({
      id: ids.article,
      type: 'article',
      sequence: 10,
      gone: 'trashed',
      notice: 'Bu haber yayından kaldırıldı.',
    })
  })

  it.each([id(404), ids.deal, 'x', '../1', "1' or 1=1", '%00', ids.article + '0', ''])(
    'is 404 when there is none with that id: %s (SYNC-12)',
    async (asked) => {
      const result = await askArticle(newsroom(), asked, { locale: 'en' })
      expect([result.status, bodyOf(result)]).toEqual([
        404,
        { error: { code: 'unknownArticle', message: 'There is no article with this id.' } },
      ])
    },
  )

  it('has the date of its change', async () => {
    const set = new MemorySet()
    const { at } = set.publish(article)
    expect(await askArticle(set, ids.article)).toMatchObject({ lastModified: new Date(at) })
  })
})

describe('the sync', () => {
  const find = <T>(changes: { id: string }[], wanted: string) =>
    changes.find((change) => change.id === wanted) as T

  it('brings articles with everything but the names of companies and deals', async () => {
    const { changes } = await changesOf(newsroom())
    const told = find<MobileWholeArticle>(changes, ids.article)
    expect(told).toMatchObject({
      headline: 'Ortaklıkta yeni dönem',
      articleBody: body,
      image: { id: ids.picture },
      pictures: { [ids.picture]: { id: ids.picture } },
      articleSection: { name: 'Yapay zekâ' },
      authors: [{ name: 'Ayşe Yılmaz' }],
      about: [
        { type: 'company', id: ids.openai },
        { type: 'deal', id: ids.deal },
      ],
      mentions: [{ type: 'person', id: ids.altman, name: 'Sam Altman' }],
    })
    expect(JSON.stringify(told)).not.toContain('OpenAI')
  })

  it('brings a renamed company by one change', async () => {
    const set = newsroom()
    const { cursor } = await changesOf(set)
    set.publish({ ...openai, name: 'Open AI' })
    const { changes } = await changesOf(set, { since: cursor })
    expect(changes).toMatchObject([{ type: 'company', id: ids.openai, name: 'Open AI' }])
  })

  it('brings companies with their logo and address, deals with the persons who claim', async () => {
    const { changes } = await changesOf(newsroom())
    expect(find<MobileCompany>(changes, ids.openai)).toMatchObject({
      url: `${ORIGIN}/tr/sirket/openai`,
      logo: { id: ids.picture, alt: 'Bir veri merkezi' },
    })
    const told = find<MobileDeal>(changes, ids.deal)
    expect(told.url).toBe(`${ORIGIN}/tr/anlasma/openai-microsoft`)
    expect(told.terms[0]!.holder).toEqual({ type: 'company', id: ids.microsoft })
    expect(told.claims[2]!.claimants).toEqual([
      { type: 'person', id: ids.altman, name: 'Sam Altman', role: null },
    ])
  })
})

describe('examples', () => {
  it('can all be visited', async () => {
    const set = newsroom()
    const paths = (await Promise.all(mobileViews.map((view) => view.examples!(set)))).flat()
    expect(paths).toEqual([
      '/mobile/v1/changes?locale=tr',
      '/mobile/v1/changes?locale=en',
      `/mobile/v1/articles/${ids.article}`,
    ])
  })
})
