/**
 * Retractions as readers get them: by the feeds, the pages, the phones' sync and the files of pictures, through the
 * delivery as it is; and what is unpublished without a word.
 */
import { reconcile } from '@/plugins/feeds'
import { ask, body, pictureNode } from '../collections/desk'
import { articlesOf, type Doc } from '../collections/writing'
import {
  formats,
  itemOf,
  openPublicNewsroom,
  order,
  retraction,
  type Picture,
  type PublicNewsroom,
} from './publicNewsroom'

const CANARY = 'KANARYA'

let here: PublicNewsroom
beforeAll(async () => {
  here = await openPublicNewsroom()
}, 240_000)
afterAll(() => here?.close())

describe('a retraction', () => {
  let article: Doc, company: { id: string; slug: string }, own: Picture
  let inBody: Picture, shared: Picture
  let cursor: string
  const file = ({ id, filename }: Picture) => `/media/${id}/${filename}`

  beforeAll(async () => {
    ;[own, inBody, shared] = [await here.picture(), await here.picture(), await here.picture()]
    const data = { name: 'Uydurma A.Ş.', slug: 'uydurma', _status: 'published' } as never
    company = (await here.payload.create({
      collection: 'companies',
      data,
      context: { system: 'tests' },
    })) as unknown as typeof company
    article = await here.publish({
      headline: `Başlık ${CANARY}-başlık`,
      description: `${CANARY}-spot`,
      articleBody: body(`${CANARY}-metin`, pictureNode(inBody.id), pictureNode(shared.id)),
      image: own.id,
      about: [{ relationTo: 'companies', value: company.id }],
    })
    await here.publish({ headline: 'Resimli', articleBody: body('Metin.', pictureNode(shared.id)) })
    await here.change(article.id, { headline: 'GİZLİ yeni başlık', slug: 'gizli-adres' })
    expect((await here.page(article)).status).toBe(200)
    for (const one of [own, inBody, shared]) expect((await here.get(file(one))).status).toBe(200)
    cursor = await here.cursorNow()
    await here.retract(article.id)
  }, 120_000)

  it('ALL-4 is said in each feed that the article was in, under its id, in the place of its text', async () => {
    for (const format of formats)
      for (const list of ['latest', `company/${company.slug}`]) {
        const text = await here.feed(format, list)
        const told = [`urn:uuid:${article.id}`, `Geri çekildi: Başlık ${CANARY}-başlık`, retraction.notice]
        for (const words of told)
          expect([format, list, words, text.includes(words)]).toEqual([format, list, words, true])
        for (const words of [`${CANARY}-metin`, `${CANARY}-spot`, 'GİZLİ', own.filename])
          expect([format, list, words, text.includes(words)]).toEqual([format, list, words, false])
      }
    const item = itemOf(await here.feed('json'), article)
    expect(item).toMatchObject({ _newsroom: { retraction } })
    const { datePublished } = await articlesOf(here.payload).read(article.id, { user: here.desk.editor.user })
    expect(Date.parse(String(item?.date_published))).toBeLessThanOrEqual(Date.parse(String(datePublished)))
  })

  it('comes to the top of the feed, whatever has been published since', async () => {
    expect(order(await here.feed('json'))[0]).toBe(`urn:uuid:${article.id}`)
  })

  it('answers 410 with the notice at its address, in Turkish, to be kept out of searches', async () => {
    const { status, text } = await here.page(article)
    expect(status).toBe(410)
    expect(text).toContain('Bu haber geri çekildi')
    expect(text).toContain('Kaynak &amp; belgeler uydurmaydı.')
    expect(text).toContain(retraction.notice)
    expect(text).toContain('noindex')
    for (const words of [`${CANARY}-metin`, `${CANARY}-spot`, 'GİZLİ']) expect(text).not.toContain(words)
    expect((await here.get('/tr/haber/gizli-adres')).status).toBe(404)
  })

  it('is on no page, list or search, for nobody below an editor', async () => {
    for (const path of ['/tr', `/tr/sirket/${company.slug}`])
      expect((await here.get(path)).text).not.toContain(CANARY)
    for (const as of [undefined, here.desk.colleague])
      for (const path of [
        `/articles/${article.id}`,
        `/articles?where[id][equals]=${article.id}&draft=true&trash=true`,
        `/articles?where[headline][like]=${CANARY}`,
        `/articles/versions?where[parent][equals]=${article.id}`,
        `/companies/${company.id}?depth=2`,
      ])
        expect([path, JSON.stringify(await ask(here.payload.config, path, { as })).includes(CANARY)]).toEqual(
          [path, false],
        )
  })

  it('SYNC-14 is a tombstone with reason and notice for phones', async () => {
    const told = {
      id: article.id,
      gone: 'retracted',
      notice: `Bu haber geri çekildi. ${retraction.reason} ${retraction.notice}`,
      retraction: { headline: `Başlık ${CANARY}-başlık`, ...retraction },
    }
    const changes = await here.changesSince(cursor)
    expect(changes.filter(({ id }) => id === article.id)).toMatchObject([told])
    expect(JSON.stringify(changes)).not.toContain(`${CANARY}-metin`)
    const { status, text } = await here.get(`/mobile/v1/articles/${article.id}`)
    expect([status, JSON.parse(text)]).toMatchObject([410, told])
  })

  it('takes its pictures along, but for those that something else shows', async () => {
    expect((await here.get(file(own))).status).not.toBe(200)
    expect((await here.get(file(inBody))).status).not.toBe(200)
    expect((await here.get(file(shared))).status).toBe(200)
    const read = await ask(here.payload.config, `/media/${own.id}`)
    expect(read.status).toBe(404)
  })

  it('is the same when everything is looked at once more', async () => {
    const before = await here.feed('json')
    await reconcile(here.payload, { everything: true, sweep: 'all' })
    expect(await here.feed('json')).toBe(before)
  })

  it('is over when the article is published again: text and pictures are back, under the same id', async () => {
    await here.act(here.desk.chief, article.id, 'liftRetraction', 'draft', { note: 'Yeniden incelendi.' })
    expect((await here.page(article)).status).toBe(410)
    await here.change(article.id, { headline: 'Doğrusu', slug: article.slug })
    await here.approve(article.id, here.desk.chief)
    expect((await here.page(article)).status).toBe(200)
    expect(itemOf(await here.feed('json'), article)).toMatchObject({ title: 'Doğrusu' })
    expect(itemOf(await here.feed('json'), article)?._newsroom).toBeUndefined()
    expect((await here.get(file(own))).status).toBe(200)
  })

  it('does without the headline where the newsroom wants that', async () => {
    const libel = await here.publish({ headline: `İftira ${CANARY}-iftira` })
    await here.retract(libel.id, { withoutTitle: true })
    for (const format of formats) expect(await here.feed(format)).not.toContain(`${CANARY}-iftira`)
    const { status, text } = await here.page(libel)
    expect([status, text.includes('İftira')]).toEqual([410, false])
    expect(itemOf(await here.feed('json'), libel)).toMatchObject({ title: 'Geri çekildi' })
  })

  it('follows what was quietly unpublished before', async () => {
    const quiet = await here.publish({ headline: 'Sessizce' })
    await here.act(here.desk.editor, quiet.id, 'unpublish', 'draft')
    const gone = await here.page(quiet)
    expect([gone.status, gone.text.includes('Sessizce')]).toEqual([410, false])
    for (const format of formats) expect(await here.feed(format)).not.toContain('Sessizce')
    await here.retract(quiet.id)
    expect((await here.page(quiet)).text).toContain(retraction.notice)
    expect(itemOf(await here.feed('json'), quiet)).toMatchObject({ title: 'Geri çekildi: Sessizce' })
  })
})

describe('unpublishing', () => {
  it('answers 410 without a word of the content, with a tombstone for phones and nothing in the feeds', async () => {
    const article = await here.publish({
      headline: `${CANARY}-kaldırılan`,
      articleBody: body(`${CANARY}-içerik`),
    })
    const cursor = await here.cursorNow()
    await here.act(here.desk.editor, article.id, 'unpublish', 'draft')
    const { status, text } = await here.page(article)
    expect([status, text.includes(CANARY)]).toEqual([410, false])
    for (const format of formats) expect(await here.feed(format)).not.toContain(`${CANARY}-kaldırılan`)
    const changes = await here.changesSince(cursor)
    expect(changes).toMatchObject([{ id: article.id, gone: 'unpublished' }])
    expect(JSON.stringify(changes)).not.toContain(CANARY)
  })
})
