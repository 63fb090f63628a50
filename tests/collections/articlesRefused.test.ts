import type { Payload } from 'payload'
import sharp from 'sharp'

import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { body, link, paragraph, pictureNode } from './desk'
import { articlesOf, byServer, failing, type Doc } from './writing'

type Articles = ReturnType<typeof articlesOf>

let newsroom: TestNewsroom
let payload: Payload

let articles: Articles

beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  payload = newsroom.payload

  articles = articlesOf(payload)
})
afterAll(() => newsroom.close())

const write: Articles['write'] = (...given) => articles.write(...given)
const draft: Articles['draft'] = (...given) => articles.draft(...given)
const change: Articles['change'] = (...given) => articles.change(...given)

const inTurkish = { locale: 'tr' }

describe('slugs', () => {
  it('are made from the headline, follow it until publication, and are counted up when taken', async () => {
    const made = await draft({ headline: 'Şişecam İstanbul’da' })
    expect(made.slug).toBe('sisecam-istanbul-da')
    const renamed = await change(made.id, { headline: 'Bambaşka Bir Başlık' }, { draft: true })
    expect(renamed.slug).toBe('bambaska-bir-baslik')
    await change(made.id, { _status: 'published' })
    const kept = await change(made.id, { headline: 'Yine değişti', _status: 'published' })
    expect(kept.slug).toBe('bambaska-bir-baslik')
    expect((await write({ headline: 'Bambaşka bir başlık' })).slug).toBe('bambaska-bir-baslik-2')
    expect((await write({ headline: 'Bambaşka bir başlık' })).slug).toBe('bambaska-bir-baslik-3')
  })

  it('that are taken are refused at the field, in drafts too, and free in another language', async () => {
    await write({ slug: 'alinmis-adres' })
    const refused = await failing(draft({ slug: 'alinmis-adres' }))
    expect(refused.slug).toMatch(/alinmis-adres/)
    expect((await write({ slug: 'alinmis-adres', inLanguage: 'en' })).slug).toBe('alinmis-adres')
    const other = await draft({ slug: 'baska-adres' })
    expect(await failing(change(other.id, { slug: 'alinmis-adres', _status: 'published' }))).toHaveProperty(
      'slug',
    )
  })

  it('of trashed articles are free again', async () => {
    const first = await write({ slug: 'copteki-adres' })
    await change(first.id, { deletedAt: new Date().toISOString() })
    expect((await write({ slug: 'copteki-adres' })).slug).toBe('copteki-adres')
  })
})

describe('old addresses', () => {
  const redirects = async (from: string) =>
    (await payload.find({ collection: 'redirects', where: { from: { equals: from } }, depth: 0 }))
      .docs as unknown as {
      to: { reference: { relationTo: string; value: string } }
    }[]

  it('become redirects at publication, not with the draft', async () => {
    const { id } = await write({ slug: 'birinci-adres' })
    await change(id, { slug: 'ikinci-adres' }, { draft: true })
    expect(await redirects('/tr/haber/birinci-adres')).toHaveLength(0)
    await change(id, { _status: 'published' })
    const [made] = await redirects('/tr/haber/birinci-adres')
    expect(made!.to.reference).toEqual({ relationTo: 'articles', value: id })
  })

  it('make no chains, and go when the address lives again', async () => {
    const { id } = await write({ slug: 'bir' })
    await change(id, { slug: 'iki', _status: 'published' })
    await change(id, { slug: 'uc', _status: 'published' })
    for (const old of ['bir', 'iki']) {
      expect((await redirects(`/tr/haber/${old}`))[0]!.to.reference.value).toBe(id)
    }
    await change(id, { slug: 'bir', _status: 'published' })
    expect(await redirects('/tr/haber/bir')).toHaveLength(0)
    expect(await redirects('/tr/haber/uc')).toHaveLength(1)
    await write({ slug: 'uc' })
    expect(await redirects('/tr/haber/uc')).toHaveLength(0)
    await change(id, { description: 'Bir daha.', _status: 'published' })
    expect(await redirects('/tr/haber/uc')).toHaveLength(0)
  })

  it('are made for an article that was unpublished in between, and go with a deleted one', async () => {
    const { id } = await write({ slug: 'once' })
    await change(id, { _status: 'draft' })
    await change(id, { slug: 'sonra', _status: 'published' })
    expect(await redirects('/tr/haber/once')).toHaveLength(1)
    await payload.delete({ collection: 'articles', id, ...byServer })
    expect(await redirects('/tr/haber/once')).toHaveLength(0)
  })

  it('of companies are kept in both languages', async () => {
    const company = (await payload.create({
      collection: 'companies',
      data: { name: 'Eski Ad', slug: 'eski-ad', _status: 'published' } as never,
      ...byServer,
    })) as unknown as Doc
    await payload.update({
      collection: 'companies',
      id: company.id,
      data: { slug: 'yeni-ad', _status: 'published' } as never,
      ...byServer,
    })
    expect(await redirects('/tr/sirket/eski-ad')).toHaveLength(1)
    expect(await redirects('/en/company/eski-ad')).toHaveLength(1)
  })
})

describe('bodies that the editor could not have written', () => {
  it.each([
    ['a javascript: link', body(paragraph(link('javascript:alert(1)')))],
    ['a data: link', body(paragraph(link('data:text/html,<script>')))],
    ['a node of another kind', body({ type: 'html', version: 1, html: '<script>' })],
    ['a first-level heading', body({ ...paragraph('x'), type: 'heading', tag: 'h1' })],
    ['a picture from elsewhere', body({ ...pictureNode('x'), relationTo: 'users' })],
    ['something that is no body', { root: null }],
    ['absurd depth', body([...Array(100)].reduce<object>((inside) => paragraph(inside), paragraph('x')))],
  ])('are refused at the field, drafts too: %s', async (_name, articleBody) => {
    expect(await failing(draft({ articleBody }))).toHaveProperty('articleBody')
    expect(await failing(write({ articleBody }))).toHaveProperty('articleBody')
  })

  it('but links to the web and to our own documents are fine', async () => {
    const { id } = await write()
    const internal = {
      ...link(''),
      fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: id } },
    }
    const made = await write({ articleBody: body(paragraph(link('https://example.com/a?b=1'), internal)) })
    expect(made.plainText).toBe('herehere')
  })
})

describe('alternative texts', () => {
  const picture = async (alt: Record<string, string>) => {
    const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#157' } })
      .png()
      .toBuffer()
    const file = { data, mimetype: 'image/png', name: 'a.png', size: data.length }
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: alt.tr } as never,
      file,
      ...inTurkish,
    } as never)
    if (alt.en)
      await payload.update({ collection: 'media', id, data: { alt: alt.en } as never, locale: 'en' } as never)
    return String(id)
  }

  it('are needed to publish, in the language of the article, at the field that shows the picture', async () => {
    const silent = await picture({})
    const turkish = await picture({ tr: 'Mavi bir kare' })
    const made = await draft({ image: silent, articleBody: body('Metin', pictureNode(silent)) })
    const refused = await failing(change(made.id, { _status: 'published' }))
    expect(Object.keys(refused)).toEqual(expect.arrayContaining(['image', 'articleBody']))
    const shown = { image: turkish, articleBody: body('Metin', pictureNode(turkish)) }
    expect(await change(made.id, { ...shown, _status: 'published' })).toMatchObject({ _status: 'published' })
    expect(await failing(write({ ...shown, inLanguage: 'en' }))).toHaveProperty('image')
    const both = await picture({ tr: 'Mavi bir kare', en: 'A blue square' })
    expect(await write({ image: both, inLanguage: 'en' })).toMatchObject({ _status: 'published' })
  })
})

describe('a draft may be unfinished, a publication may not', () => {
  it('needs a headline, and a name for each source', async () => {
    const made = await draft({ headline: undefined, sources: [{ url: 'https://example.com' }] })
    const refused = await failing(change(made.id, { _status: 'published' }))
    expect(Object.keys(refused)).toEqual(expect.arrayContaining(['headline', 'sources.0.name']))
  })

  it('refuses what is wrong in both: addresses and characters', async () => {
    expect(await failing(draft({ sources: [{ name: 'x', url: 'javascript:alert(1)' }] }))).toHaveProperty([
      'sources.0.url',
    ])
    expect(await failing(draft({ canonicalUrl: 'ftp://example.com' }))).toHaveProperty('canonicalUrl')
    expect(await failing(draft({ headline: 'Nul\u0000' }))).toHaveProperty('headline')
    expect(await failing(draft({ articleBody: body('Zil \u0008 sesi') }))).toHaveProperty('articleBody')
  })
})
