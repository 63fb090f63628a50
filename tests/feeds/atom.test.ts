/** Atom by RFC 4287. */
import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'

import { atom, type FeedArticle } from '@/plugins/feeds/formats'
import { recordFigure, runs } from '../harness/figures'
import { articleWith, exampleArticle, exampleChannel as channel } from './exampleFeed'
import { strictComplaints, strictParsers } from './strictXmlParsers'
import { anyText, headline } from './tortureTexts'

const exampleChannel = { ...channel, feedUrl: 'https://news.example/feeds/tr/latest.atom' }
const write = (articles: FeedArticle[], of = exampleChannel) => atom.write(of, articles)
const read = (articles: FeedArticle[], of = exampleChannel) => parseAtomFeed(write(articles, of))
const entryOf = (changes: Partial<FeedArticle>) => read([articleWith(changes)]).entries![0]!
const times = (name: string, xml: string) => xml.split(`<${name}>`).length + xml.split(`<${name} `).length - 2

describe('feed and entries', () => {
  it('have exactly one id, title and updated each, also when the feed is empty (ATOM-1)', () => {
    for (const [name, inTwo] of [
      ['id', 3],
      ['title', 3],
      ['updated', 3],
    ] as const) {
      expect([name, times(name, write([exampleArticle, articleWith({}, 1)]))]).toEqual([name, inTwo])
      expect([name, times(name, write([]))]).toEqual([name, 1])
    }
    expect(read([])).toMatchObject({ id: channel.id, updated: '2025-11-01T08:00:00Z' })
  })

  it('keep their ids when an article moves, is edited or published again (ATOM-1)', () => {
    const moved = entryOf({
      url: 'https://other.example/x',
      title: 'Other',
      dateModified: '2026-01-01T00:00:00.000Z',
    })
    expect(moved.id).toBe(exampleArticle.id)
    expect(
      read([], { ...exampleChannel, feedUrl: 'https://other.example/f', homeUrl: 'https://other.example' })
        .id,
    ).toBe(channel.id)
  })

  it('have an author: the feed has the publisher, each person exactly one name (ATOM-2)', () => {
    expect(read([]).authors).toEqual([{ name: 'Haber Odası A.Ş.', uri: 'https://news.example/' }])
    expect(read([], { ...exampleChannel, publisher: { name: ' ', url: null } }).authors).toEqual([
      { name: 'Haber Odası' },
    ])
    const authors = [
      { name: 'Ayşe Yılmaz', url: null },
      { name: ' ', url: 'https://news.example/nobody' },
    ]
    expect(entryOf({ authors }).authors).toEqual([{ name: 'Ayşe Yılmaz' }])
  })

  it('link to themselves: the feed as self, each entry to its page, no alternate twice (ATOM-3)', () => {
    expect(read([]).links).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: exampleChannel.feedUrl },
      { rel: 'alternate', type: 'text/html', hreflang: 'tr', href: 'https://news.example/tr' },
    ])
    const entry = entryOf({ contentHtml: null, originalUrl: 'https://original.example/1' })
    expect(entry.content).toBeUndefined()
    expect(entry.links!.filter(({ rel }) => rel === 'alternate')).toEqual([
      { rel: 'alternate', type: 'text/html', hreflang: 'tr', href: exampleArticle.url },
    ])
    expect(entry.links).toContainEqual({ rel: 'via', href: 'https://original.example/1' })
  })

  it('name the hubs of the feed', () => {
    expect(read([], { ...exampleChannel, hubs: ['https://hub.example/'] }).links).toContainEqual({
      rel: 'hub',
      href: 'https://hub.example/',
    })
  })

  it('have their HTML escaped, without child elements, and a summary beside it (ATOM-4)', () => {
    const xml = write([exampleArticle])
    expect(xml).toMatch(/<content type="html">&#x3C;p&#x3E;[^<]*<\/content>/)
    expect(xml).not.toMatch(/<content[^>]* src=/)
    expect(entryOf({}).summary).toEqual({ value: 'Anlaşma değişti.', type: 'text' })
  })

  it('have RFC 3339 dates in UTC, and published once (ATOM-5)', () => {
    const xml = write([exampleArticle])
    expect(times('published', xml)).toBe(1)
    const dates = [...xml.matchAll(/<(?:published|updated)>([^<]*)</g)].map(([, date]) => date)
    expect(dates).toHaveLength(3)
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
    expect(entryOf({})).toMatchObject({
      published: '2025-11-20T06:30:00Z',
      updated: '2025-11-21T09:15:30.500Z',
    })
  })

  it('are there once, however often they are given (ATOM-5)', () => {
    const again = articleWith({ dateModified: '2025-11-23T00:00:00.000Z' })
    expect(read([again, exampleArticle]).entries!.map(({ updated }) => updated)).toEqual([
      '2025-11-23T00:00:00Z',
    ])
  })

  it('have a term at each category, and the length at each enclosure (ATOM-6)', () => {
    const categories = [
      { label: 'Yapay zekâ', term: 'yapay-zeka' },
      { label: 'true', term: 'true' },
      { label: 'Boş', term: ' ' },
    ]
    expect(entryOf({ categories }).categories).toEqual([
      { term: 'yapay-zeka', label: 'Yapay zekâ' },
      { term: 'true', label: 'true' },
    ])
    expect(entryOf({}).links).toContainEqual({
      rel: 'enclosure',
      type: 'image/webp',
      length: 48_213,
      href: exampleArticle.image!.url,
    })
  })

  it('are dated by their newest change, not by the time of writing (HTTP-4)', () => {
    expect(read([exampleArticle, articleWith({ dateModified: '2025-11-20T10:00:00.000Z' }, 1)]).updated).toBe(
      '2025-11-21T09:15:30.500Z',
    )
    expect(write([exampleArticle])).toBe(write([exampleArticle]))
  })

  it('are application/atom+xml', () => {
    expect(atom.contentType).toBe('application/atom+xml; charset=utf-8')
  })
})

describe('whatever the texts are', () => {
  it('strict parsers accept the feed (ATOM-6, ALL-2)', () => {
    const documents = fc
      .sample(
        fc.record({ title: anyText, summary: fc.option(anyText), body: anyText, name: anyText }),
        runs(300, 10_000),
      )
      .map(({ title, summary, body, name }) =>
        write(
          [
            articleWith({
              title,
              summary,
              contentHtml: body,
              authors: [{ name, url: null }],
              categories: [{ label: name, term: title }],
            }),
          ],
          { ...exampleChannel, title: name, description: body, publisher: { name: title, url: null } },
        ),
      )
    expect(strictComplaints(documents)).toEqual([])
    recordFigure('C14', 'strict parsers Atom', {
      feeds: documents.length,
      refused: 0,
      parsers: strictParsers,
    })
  }, 300_000)

  it('titles and summaries come back equal', () => {
    fc.assert(
      fc.property(headline, headline, (title, summary) => {
        const entry = entryOf({ title, summary })
        expect(entry.title?.value).toBe(title)
        expect(entry.summary?.value).toBe(summary)
      }),
      { numRuns: runs(300, 10_000) },
    )
  })
})
