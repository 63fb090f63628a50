import sharp from 'sharp'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { body, faults, hireDesk, link, paragraph, pictureNode, type Desk } from './desk'
import { openNewsroom } from '../harness/newsroom'

type Doc = Record<string, unknown> & { id: string }

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let payload: Payload
let desk: Desk

beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  payload = newsroom.payload
  desk = await hireDesk(payload)
})
afterAll(() => newsroom.close())

let count = 0
/** An article nobody else has, published unless told otherwise. */
async function write(data: object = {}, options: object = {}): Promise<Doc> {
  count += 1
  return (await payload.create({
    collection: 'articles',
    data: {
      headline: `Haber ${count}`,
      articleBody: body('Bir iki üç.'),
      _status: 'published',
      ...data,
    } as never,
    ...options,
  })) as unknown as Doc
}
const draft = (data: object = {}, options: object = {}) =>
  write({ _status: 'draft', ...data }, { draft: true, ...options })

async function change(id: string, data: object, options: object = {}): Promise<Doc> {
  return (await payload.update({
    collection: 'articles',
    id,
    data: data as never,
    ...options,
  })) as unknown as Doc
}
async function read(id: string, options: object = {}): Promise<Doc> {
  return (await payload.findByID({ collection: 'articles', id, depth: 0, ...options })) as unknown as Doc
}
async function versionsOf(id: string): Promise<{ id: string; version: Doc }[]> {
  const { docs } = await payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    limit: 100,
    depth: 0,
  })
  return docs as unknown as { id: string; version: Doc }[]
}
const failing = (promise: Promise<unknown>): Promise<Record<string, string> & { error?: unknown }> =>
  promise.then(
    () => {
      throw new Error('It was not refused.')
    },
    (error: unknown) => ({ ...faults(error), error }) as never,
  )
const inTurkish = { locale: 'tr' }

describe('texts derived from the body', () => {
  it('are there after the article is made', async () => {
    const made = await write({ articleBody: body('OpenAI’ın yeni modeli.', 'İkinci paragraf burada.') })
    expect(made).toMatchObject({
      plainText: 'OpenAI’ın yeni modeli.\n\nİkinci paragraf burada.',
      wordCount: 6,
      readingTime: 1,
    })
  })

  it('follow a change of the body alone, and stay when the body is not in the save', async () => {
    const { id } = await write()
    await change(id, { articleBody: body('Yalnızca metin değişti.') })
    expect(await read(id)).toMatchObject({ plainText: 'Yalnızca metin değişti.', wordCount: 3 })
    await change(id, { description: 'Spot.' })
    expect(await read(id)).toMatchObject({ plainText: 'Yalnızca metin değişti.', wordCount: 3 })
    await change(id, { articleBody: null })
    expect(await read(id)).toMatchObject({ plainText: '', wordCount: 0, readingTime: 1 })
  })

  it('follow a restored version', async () => {
    const { id } = await write({ articleBody: body('Eski metin.') })
    await change(id, { articleBody: body('Yeni ve daha uzun metin.') })
    const [first] = await versionsOf(id)
    await payload.restoreVersion({ collection: 'articles', id: first!.id })
    expect(await read(id)).toMatchObject({ plainText: 'Eski metin.', wordCount: 2 })
  })

  it('count a minute for 200 words, and read quotes, lists and the texts of blocks', async () => {
    const long = await write({ articleBody: body(Array(500).fill('söz').join(' ')) })
    expect(long).toMatchObject({ wordCount: 500, readingTime: 3 })
    const parts = body(
      'Giriş.',
      { ...paragraph('Alıntı.'), type: 'quote' },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: '1'.repeat(24), blockType: 'pullQuote', blockName: '', text: 'Öne çıkan.' },
      },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: {
          id: '2'.repeat(24),
          blockType: 'keyFacts',
          blockName: '',
          items: [{ text: 'Bir' }, { text: 'İki' }],
        },
      },
    )
    expect((await write({ articleBody: parts })).plainText).toBe(
      'Giriş.\n\nAlıntı.\n\nÖne çıkan.\n\nBir\nİki',
    )
  })

  it('are not written by clients', async () => {
    const made = await draft(
      { plainText: 'uydurma', wordCount: 99 },
      { user: desk.editor.user, overrideAccess: false },
    )
    expect(made).toMatchObject({ plainText: 'Bir iki üç.', wordCount: 3 })
  })
})

describe('dates of publication', () => {
  it('begin with the first publication and not with the draft', async () => {
    const made = await draft()
    expect(made).toMatchObject({ datePublished: null, dateModified: null })
    const published = await change(made.id, { _status: 'published' })
    expect(published.datePublished).toEqual(expect.any(String))
    expect(published.dateModified).toBe(published.datePublished)
  })

  it('dateModified moves with what readers see, in the same save, and with nothing else', async () => {
    const first = await write()
    const same = await change(first.id, { headline: first.headline, _status: 'published' })
    expect(same.dateModified).toBe(first.dateModified)
    const weighed = await change(first.id, { priority: 'breaking', _status: 'published' })
    expect(weighed.dateModified).toBe(first.dateModified)
    const changed = await change(first.id, {
      corrections: [{ date: '2025-11-03', text: 'Sayı düzeltildi.' }],
      _status: 'published',
    })
    expect(String(changed.dateModified) > String(first.dateModified)).toBe(true)
    expect(changed.datePublished).toBe(first.datePublished)
    const again = await change(first.id, { corrections: changed.corrections, _status: 'published' })
    expect(again.dateModified).toBe(changed.dateModified)
  })

  it('stay as they were for drafts, and when an article is unpublished and published anew', async () => {
    const first = await write()
    const pending = await change(first.id, { headline: 'Bekleyen başlık' }, { draft: true })
    expect(pending).toMatchObject({ datePublished: first.datePublished, dateModified: first.dateModified })
    await change(first.id, { _status: 'draft' })
    const again = await change(first.id, { headline: first.headline, _status: 'published' })
    expect(again).toMatchObject({ datePublished: first.datePublished, dateModified: first.dateModified })
  })

  it('survive the restoring of a version from before the publication', async () => {
    const made = await draft()
    const published = await change(made.id, { headline: 'Yayımlanan', _status: 'published' })
    const [before] = await versionsOf(made.id)
    expect(before!.version.datePublished).toBeFalsy()
    await payload.restoreVersion({ collection: 'articles', id: before!.id })
    await change(made.id, { _status: 'published' })
    expect((await read(made.id)).datePublished).toBe(published.datePublished)
  })

  it('are not written by clients', async () => {
    const made = await write(
      { datePublished: '2001-01-01T00:00:00.000Z' },
      { user: desk.editor.user, overrideAccess: false },
    )
    expect(String(made.datePublished) > '2020').toBe(true)
  })
})

describe('who made it, and which story it belongs to', () => {
  it('createdBy is the user, set once, whatever a client sends', async () => {
    const made = await draft(
      { createdBy: desk.editor.id },
      { user: desk.reporter.user, overrideAccess: false, depth: 0 },
    )
    expect(made.createdBy).toBe(desk.reporter.id)
    await change(
      made.id,
      { createdBy: desk.editor.id },
      { draft: true, user: desk.editor.user, overrideAccess: false },
    )
    expect((await read(made.id, { draft: true })).createdBy).toBe(desk.reporter.id)
  })

  it('a story id is given, kept, and not copied by a duplicate', async () => {
    const storyId = randomUUID()
    const first = await write({ storyId, slug: 'kopyalanan' })
    expect(first.storyId).toBe(storyId)
    const copy = (await payload.duplicate({ collection: 'articles', id: first.id })) as unknown as Doc
    expect(copy.storyId).not.toBe(storyId)
    expect(copy).toMatchObject({ _status: 'draft', datePublished: null })
    expect(copy.slug).not.toBe('kopyalanan')
    expect(copy.id).not.toBe(first.id)
    expect(await failing(write({ storyId: 'none' }))).toHaveProperty('storyId')
  })
})

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
    await payload.delete({ collection: 'articles', id })
    expect(await redirects('/tr/haber/once')).toHaveLength(0)
  })

  it('of companies are kept in both languages', async () => {
    const company = (await payload.create({
      collection: 'companies',
      data: { name: 'Eski Ad', slug: 'eski-ad', _status: 'published' } as never,
    })) as unknown as Doc
    await payload.update({
      collection: 'companies',
      id: company.id,
      data: { slug: 'yeni-ad', _status: 'published' } as never,
    })
    expect(await redirects('/tr/sirket/eski-ad')).toHaveLength(1)
    expect(await redirects('/en/company/eski-ad')).toHaveLength(1)
  })
})

describe('a public article with a pending draft', () => {
  it('is not unpublished by a save that does not say what it is', async () => {
    const { id } = await write({ headline: 'Yayında olan' })
    await change(id, { headline: 'Bekleyen' }, { draft: true })
    const refused = await failing(change(id, { priority: 'breaking' }))
    expect(refused.error).toMatchObject({ status: 409 })
    expect(await read(id)).toMatchObject({ headline: 'Yayında olan', _status: 'published' })
    await expect(
      payload.update({
        collection: 'articles',
        where: { id: { equals: id } },
        data: { priority: 'breaking' } as never,
      }),
    ).rejects.toMatchObject({ status: 409 })
    await change(id, { _status: 'published' })
    expect(await read(id)).toMatchObject({ headline: 'Bekleyen', _status: 'published' })
  })

  it('is saved in place when there is no pending draft', async () => {
    const { id } = await write()
    await change(id, { priority: 'important' })
    expect(await read(id)).toMatchObject({ priority: 'important', _status: 'published' })
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
