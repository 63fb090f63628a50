/** JSON Feed 1.1, also by the JSON Schema that others wrote for it. */
import { createRequire } from 'node:module'

import { Ajv, type AnySchema } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { parseJsonFeed } from 'feedsmith'

import { jsonFeed, textAsHtml, type FeedArticle } from '@/plugins/feeds/formats'
import { runs } from '../harness/figures'
import { articleWith, exampleArticle, exampleChannel as channel } from './exampleFeed'
import { anyText, headline, storableText } from './tortureTexts'

const exampleChannel = { ...channel, feedUrl: 'https://news.example/feeds/tr/latest.json' }
const read = (articles: FeedArticle[], of = exampleChannel) => parseJsonFeed(jsonFeed.write(of, articles))
const rawOf = (articles: FeedArticle[], of = exampleChannel) =>
  JSON.parse(jsonFeed.write(of, articles)) as Record<string, unknown> & { items: Record<string, unknown>[] }
const itemOf = (changes: Partial<FeedArticle>) => rawOf([articleWith(changes)]).items[0]!

const schema = createRequire(import.meta.url)('jsonfeed-schema/schema-v1.1.json') as AnySchema
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const matchesSchema = ajv.compile(schema)
const complaints = (feed: unknown) => (matchesSchema(feed) ? [] : matchesSchema.errors)

describe('the feed', () => {
  it('has version, title, items and both addresses, also when it is empty (JF-1)', () => {
    expect(rawOf([])).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Haber Odası',
      home_page_url: 'https://news.example/tr',
      feed_url: 'https://news.example/feeds/tr/latest.json',
      items: [],
    })
  })

  it('has no next page, least of all itself (JF-4)', () => {
    expect(rawOf([exampleArticle])).not.toHaveProperty('next_url')
  })

  it('names its WebSub hubs (JF-5)', () => {
    const feed = rawOf([], { ...exampleChannel, hubs: ['https://hub.example/'] })
    expect(feed.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }])
    expect(rawOf([])).not.toHaveProperty('hubs')
  })

  it('is application/feed+json in UTF-8 (JF-6)', () => {
    expect(jsonFeed.contentType).toBe('application/feed+json; charset=utf-8')
  })

  it('is the same bytes whenever it is written (HTTP-4)', () => {
    expect(jsonFeed.write(exampleChannel, [exampleArticle])).toBe(
      jsonFeed.write(exampleChannel, [exampleArticle]),
    )
  })
})

describe('an item', () => {
  it('keeps its id when it changes or moves (JF-2, ALL-1)', () => {
    expect(itemOf({}).id).toBe(exampleArticle.id)
    expect(itemOf({ url: 'https://other.example/x', title: 'Other' }).id).toBe(exampleArticle.id)
  })

  it('is written once, however often it is given (JF-2)', () => {
    expect(rawOf([exampleArticle, exampleArticle]).items).toHaveLength(1)
  })

  it('has its text, with HTML in content_html only (JF-2)', () => {
    expect(itemOf({})).toMatchObject({ content_html: exampleArticle.contentHtml })
    expect(itemOf({})).not.toHaveProperty('content_text')
    expect(itemOf({ contentHtml: null })).toMatchObject({ content_text: 'Anlaşma değişti.' })
    expect(itemOf({ contentHtml: null, summary: null })).toMatchObject({ content_text: exampleArticle.title })
  })

  it('has authors in a list, each with a name, and none where nobody signed (JF-3)', () => {
    expect(itemOf({}).authors).toEqual([
      { name: 'Ayşe Yılmaz', url: 'https://news.example/tr/yazar/ayse-yilmaz' },
    ])
    expect(itemOf({ authors: [{ name: ' ', url: null }] })).not.toHaveProperty('authors')
    expect(itemOf({})).not.toHaveProperty('author')
  })

  it('has RFC 3339 dates and its language (JF-3)', () => {
    expect(itemOf({ language: 'en' })).toMatchObject({
      date_published: '2025-11-20T06:30:00Z',
      date_modified: '2025-11-21T09:15:30.500Z',
      language: 'en',
    })
  })

  it('has its picture as image and as attachment with address and type (JF-4)', () => {
    expect(itemOf({})).toMatchObject({
      image: exampleArticle.image!.url,
      attachments: [
        {
          url: exampleArticle.image!.url,
          mime_type: 'image/webp',
          size_in_bytes: 48_213,
          title: 'Veri merkezi',
        },
      ],
    })
    expect(itemOf({ image: null })).not.toHaveProperty('attachments')
  })

  it('has what the format has no word for under a name of its own (JF-5)', () => {
    const corrections = [{ date: '2025-11-22T10:00:00.000Z', text: 'Oran %25.' }]
    expect(itemOf({ corrections })).toMatchObject({
      _newsroom: { corrections: [{ date: '2025-11-22T10:00:00Z', text: 'Oran %25.' }] },
    })
    const own = Object.keys(itemOf({ corrections })).filter((name) => name.startsWith('_'))
    for (const name of own) expect(name).toMatch(/^_[a-zA-Z][^.]*$/)
    expect(itemOf({})).not.toHaveProperty('_newsroom')
  })

  it('is its notice when the article was retracted (ALL-4)', () => {
    const retraction = { date: '2025-11-22T10:00:00.000Z', notice: 'The report was wrong.' }
    expect(itemOf({ retraction, language: 'en' })).toMatchObject({
      title: `Retracted: ${exampleArticle.title}`,
      summary: 'The report was wrong.',
      content_html: '<p>The report was wrong.</p>',
      _newsroom: { retraction: { date: '2025-11-22T10:00:00Z', notice: 'The report was wrong.' } },
    })
  })
})

describe('whatever the texts are', () => {
  it('the feed is as its schema wants it (JF-1, JF-2, JF-3, JF-4)', () => {
    expect(complaints({ ...rawOf([exampleArticle]), title: 1 })).not.toEqual([])
    fc.assert(
      fc.property(
        anyText,
        fc.option(anyText),
        fc.option(anyText),
        anyText,
        (title, summary, contentHtml, name) => {
          const article = articleWith({
            title,
            summary,
            contentHtml,
            authors: [{ name, url: null }],
            categories: [{ label: name, term: name }],
            corrections: [{ date: '2025-11-22T10:00:00.000Z', text: title }],
          })
          const of = { ...exampleChannel, title: name, hubs: ['https://hub.example/'] }
          expect(complaints(rawOf([article], of))).toEqual([])
        },
      ),
      { numRuns: runs(300, 10_000) },
    )
  })

  it('titles and texts come back equal', () => {
    fc.assert(
      fc.property(headline, storableText, (title, body) => {
        const contentHtml = `<p>${textAsHtml(body)}</p>`
        const item = read([articleWith({ title, summary: title, contentHtml })]).items![0]!
        expect(item.title).toBe(title)
        expect(item.summary).toBe(title)
        expect(item.content_html).toBe(contentHtml)
      }),
      { numRuns: runs(300, 10_000) },
    )
  })
})
