import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { body, hireDesk, paragraph, type Desk } from './desk'
import { articlesOf, byServer, failing } from './writing'

type Articles = ReturnType<typeof articlesOf>

let newsroom: TestNewsroom
let payload: Payload
let desk: Desk
let articles: Articles

beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  payload = newsroom.payload
  desk = await hireDesk(payload)
  articles = articlesOf(payload)
})
afterAll(() => newsroom.close())

const write: Articles['write'] = (...given) => articles.write(...given)
const draft: Articles['draft'] = (...given) => articles.draft(...given)
const change: Articles['change'] = (...given) => articles.change(...given)
const read: Articles['read'] = (...given) => articles.read(...given)
const versionsOf: Articles['versionsOf'] = (...given) => articles.versionsOf(...given)

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
    await payload.restoreVersion({ collection: 'articles', id: first!.id, ...byServer })
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
    await payload.restoreVersion({ collection: 'articles', id: before!.id, ...byServer })
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

describe('dates of an import', () => {
  it('may come with a new article from server code', async () => {
    const given = { datePublished: '2019-05-01T06:00:00.000Z', dateModified: '2019-05-02T06:00:00.000Z' }
    const made = await write({ ...given, createdBy: desk.editor.id }, { depth: 0 })
    expect(made).toMatchObject({ ...given, createdBy: desk.editor.id })
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
    const copy = await articles.copy(first.id)
    expect(copy.storyId).not.toBe(storyId)
    expect(copy).toMatchObject({ _status: 'draft', datePublished: null })
    expect(copy.slug).not.toBe('kopyalanan')
    expect(copy.id).not.toBe(first.id)
    expect(await failing(write({ storyId: 'none' }))).toHaveProperty('storyId')
  })
})

describe('what search engines are told', () => {
  it('is in the language of the article, whatever the content language of the admin', async () => {
    const meta = { title: 'A title', description: 'A description' }
    const { id } = await write({ inLanguage: 'en', meta }, { locale: 'tr' })
    expect(await read(id, { locale: 'en', fallbackLocale: false })).toMatchObject({ meta })
  })
})

describe('a public article with a pending draft', () => {
  it('is not unpublished by a save that does not say what it is', async () => {
    const { id } = await write({ headline: 'Yayında olan' })
    await change(id, { headline: 'Bekleyen' }, { draft: true })
    const asAnybody = { context: {} }
    for (const data of [{ priority: 'breaking' }, { priority: 'breaking', deletedAt: null }]) {
      const refused = await failing(change(id, data, asAnybody))
      expect(refused.error).toMatchObject({ status: 409, data: { code: 'use-the-door' } })
    }
    const many = await payload.update({
      collection: 'articles',
      where: { id: { equals: id } },
      data: { priority: 'breaking' } as never,
    })
    expect([many.docs, many.errors]).toMatchObject([[], { length: 1 }])
    expect(await read(id)).toMatchObject({ headline: 'Yayında olan', _status: 'published' })
  })
})
