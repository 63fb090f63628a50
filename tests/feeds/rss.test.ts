/** RSS 2.0 by its specification and the profile of the RSS Advisory Board. */
import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'

import { rss, textAsHtml, type FeedArticle } from '@/plugins/feeds/formats'
import { recordFigure, runs } from '../harness/figures'
import { articleWith, exampleArticle, exampleChannel } from './exampleFeed'
import { strictComplaints, strictParsers } from './strictXmlParsers'
import { anyText, headline, storableText } from './tortureTexts'

const write = (articles: FeedArticle[], channel = exampleChannel) => rss.write(channel, articles)
const read = (articles: FeedArticle[], channel = exampleChannel) => parseRssFeed(write(articles, channel))
const itemOf = (changes: Partial<FeedArticle>) => read([articleWith(changes)]).items![0]!
const namesIn = (xml: string) => [...xml.matchAll(/<([\w:]+)[ >/]/g)].map(([, name]) => name!)

describe('the channel', () => {
  it('has title, link and description, also when nobody wrote a description (RSS-1)', () => {
    expect(read([])).toMatchObject({
      title: 'Haber Odası',
      link: 'https://news.example/tr',
      description: 'Son haberler',
    })
    expect(read([], { ...exampleChannel, description: ' ' }).description).toBe('Haber Odası')
  })

  it('links to itself, absolutely (RSS-4)', () => {
    expect(read([]).atom?.links).toEqual([
      { href: 'https://news.example/feeds/tr/latest.rss', rel: 'self', type: 'application/rss+xml' },
    ])
  })

  it('names its hubs', () => {
    expect(read([], { ...exampleChannel, hubs: ['https://hub.example/'] }).atom?.links).toContainEqual({
      href: 'https://hub.example/',
      rel: 'hub',
    })
  })

  it('stands before its items, whatever it has (RSS-9)', () => {
    const names = namesIn(
      write([exampleArticle, articleWith({}, 1)], { ...exampleChannel, hubs: ['https://hub.example/'] }),
    )
    const children = [
      'title',
      'link',
      'description',
      'language',
      'lastBuildDate',
      'ttl',
      'image',
      'atom:link',
    ]
    const first = names.indexOf('item')
    for (const name of children) expect(names.slice(0, first)).toContain(name)
    for (const name of ['language', 'lastBuildDate', 'ttl', 'image', 'atom:link']) {
      expect(names.slice(first)).not.toContain(name)
    }
  })

  it('says in minutes how long it may be kept, and is application/rss+xml in the charset of its document (RSS-10)', () => {
    expect(read([]).ttl).toBe(10)
    expect(rss.contentType).toBe('application/rss+xml; charset=utf-8')
    expect(write([])).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/)
  })

  it('has the newest change in it as its date, not the time of writing (HTTP-4)', () => {
    expect(read([]).lastBuildDate).toBe('Sat, 01 Nov 2025 08:00:00 GMT')
    const articles = [
      articleWith({ dateModified: '2025-11-22T10:00:00.000Z' }, 1),
      articleWith({ dateModified: '2025-11-21T10:00:00.000Z' }, 2),
    ]
    expect(read(articles).lastBuildDate).toBe('Sat, 22 Nov 2025 10:00:00 GMT')
    expect(write(articles)).toBe(write(articles))
  })
})

describe('an item', () => {
  it('has a title or a description, even of an article that has neither (RSS-1)', () => {
    expect(itemOf({}).title).toBe('OpenAI ile Microsoft’un ortaklığında yeni dönem')
    expect(itemOf({ title: ' ', summary: null, contentHtml: null }).title).toBe(exampleArticle.url)
  })

  it('is dated by RFC 822, with a year of four digits and GMT (RSS-2)', () => {
    expect(itemOf({}).pubDate).toBe('Thu, 20 Nov 2025 06:30:00 GMT')
  })

  it('has a guid that is no permalink and does not change with the article (RSS-3)', () => {
    const before = itemOf({}).guid
    expect(before).toEqual({ value: exampleArticle.id, isPermaLink: false })
    const after = itemOf({
      url: 'https://other.example/en/news/moved',
      title: 'Other',
      dateModified: '2026-01-01T00:00:00.000Z',
    })
    expect(after.guid).toEqual(before)
  })

  it('keeps the id of its document as a URN, whatever slug, host and scheme are (ALL-1)', () => {
    expect(itemOf({ url: 'http://elsewhere.example/x' }).guid?.value).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  })

  it('is written once, however often it is given', () => {
    expect(read([exampleArticle, exampleArticle]).items).toHaveLength(1)
  })

  it('has its summary before the full text (RSS-5)', () => {
    const names = namesIn(write([exampleArticle]))
    const item = names.slice(names.indexOf('item'))
    expect(item.indexOf('description')).toBeGreaterThan(0)
    expect(item.indexOf('content:encoded')).toBeGreaterThan(item.indexOf('description'))
  })

  it('has the full text as its description when there is no summary (RSS-5)', () => {
    const item = itemOf({ summary: null })
    expect(item.description).toBe(exampleArticle.contentHtml)
    expect(item.content).toBeUndefined()
  })

  it('has absolute addresses only in its HTML (RSS-6)', () => {
    const html = itemOf({
      contentHtml:
        '<p><a href="/tr/haber/a?b=1&amp;c=2">a</a><a href="../b">b</a><a href="//cdn.example/c">c</a><a href="#d">d</a>' +
        '<img src="/media/1/a.webp" srcset="/media/1/a.webp 400w, b.webp 800w"></p>',
    }).content!.encoded!
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"|(\S+) \d+w/g)].map(
      (match) => match[1] ?? match[2]!,
    )
    expect(addresses.map((address) => address.replace(/^srcset="/, ''))).toEqual([
      'https://news.example/tr/haber/a?b=1&amp;c=2',
      'https://news.example/tr/b',
      'https://cdn.example/c',
      'https://news.example/tr/haber/yeni-donem#d',
      'https://news.example/media/1/a.webp',
      'https://news.example/media/1/a.webp',
      'https://news.example/tr/haber/b.webp',
    ])
  })

  it('has nothing in its HTML that runs, styles or frames (RSS-6)', () => {
    const html = itemOf({
      contentHtml:
        '<p class="a" style="color:red" onclick="x()" id="i">text<script>alert(1)</script><style>p{}</style>' +
        '<iframe src="https://x.example"></iframe><object data="x"></object><embed src="x"><meta http-equiv="refresh">' +
        '<a href="javascript:alert(1)">a</a><a href="data:text/html,x">b</a><img src="data:image/png;base64,AA">' +
        '<svg><script>alert(2)</script></svg><form action="/x"><input></form></p>',
    }).content!.encoded!
    expect(html).toBe('<p>text<a>a</a><a>b</a></p><p></p>')
  })

  it('keeps in its HTML what articles are made of', () => {
    const contentHtml =
      '<h2>Ara başlık</h2><ul><li>bir</li></ul><blockquote cite="https://x.example/"><p>alıntı</p></blockquote>' +
      '<figure><picture><source srcset="https://news.example/a.avif 400w" type="image/avif" /><img src="https://news.example/a.webp" alt="A" width="4" height="3" /></picture>' +
      '<figcaption>Altyazı</figcaption></figure><table><tbody><tr><td colspan="2">1</td></tr></tbody></table>'
    expect(itemOf({ contentHtml }).content!.encoded).toBe(contentHtml)
  })

  it('has one enclosure at most, with address, length and type (RSS-7)', () => {
    expect(itemOf({}).enclosures).toEqual([
      { url: 'https://news.example/media/1/kapak-1200.webp', length: 48_213, type: 'image/webp' },
    ])
    expect(itemOf({ image: null }).enclosures).toBeUndefined()
  })

  it('has plain text in its plain elements, with & and < as hexadecimal references (RSS-8)', () => {
    const xml = write([
      articleWith({ title: 'AT&T <b>büyüdü</b>', categories: [{ label: 'A & B', term: 'a-b' }] }),
    ])
    expect(xml).toContain('<title>AT&#x26;T &#x3C;b&#x3E;büyüdü&#x3C;/b&#x3E;</title>')
    expect(xml).toContain('<category>A &#x26; B</category>')
    expect(xml).not.toMatch(/<!\[CDATA\[/)
  })

  it('shows a summary that looks like markup as it was written (RSS-8)', () => {
    expect(itemOf({ summary: 'a < b && c' }).description).toBe('a &lt; b &amp;&amp; c')
  })

  it('names its authors without inventing an e-mail address (RSS-9)', () => {
    const item = itemOf({
      authors: [
        { name: 'Ayşe Yılmaz', url: null },
        { name: 'Can Demir', url: null },
      ],
    })
    expect(item.dc?.creators).toEqual(['Ayşe Yılmaz', 'Can Demir'])
    expect(item.authors).toBeUndefined()
  })

  it('says its corrections in front of its text, in its language', () => {
    const corrections = [{ date: '2025-11-22T10:00:00.000Z', text: 'Oran <%20> değil, %25.' }]
    expect(itemOf({ corrections }).content!.encoded).toBe(
      `<p><strong>Düzeltme (22 Kasım 2025):</strong> Oran &lt;%20&gt; değil, %25.</p>${exampleArticle.contentHtml}`,
    )
  })

  it('is its notice when the article was retracted (ALL-4)', () => {
    const retraction = { date: '2025-11-22T10:00:00.000Z', notice: 'Haber asılsız çıktı.' }
    const item = itemOf({ retraction, language: 'tr' })
    expect(item.title).toMatch(/^Geri çekildi: /)
    expect(item.description).toBe('Haber asılsız çıktı.')
    expect(item.content!.encoded).toBe('<p>Haber asılsız çıktı.</p>')
    expect(item.enclosures).toBeUndefined()
  })
})

describe('whatever the texts are', () => {
  const anyArticle = fc.record({ title: anyText, summary: fc.option(anyText), body: anyText, name: anyText })

  it('strict parsers accept the feed: nothing that XML forbids is written (ALL-2)', () => {
    const documents = fc.sample(anyArticle, runs(300, 10_000)).map(({ title, summary, body, name }) =>
      write(
        [
          articleWith({
            title,
            summary,
            contentHtml: body,
            authors: [{ name, url: null }],
            categories: [{ label: name, term: body }],
            corrections: [{ date: '2025-11-22T10:00:00.000Z', text: body }],
          }),
        ],
        { ...exampleChannel, title: name, description: title },
      ),
    )
    expect(strictComplaints(documents)).toEqual([])
    recordFigure('C14', 'strict parsers RSS', { feeds: documents.length, refused: 0, parsers: strictParsers })
  }, 300_000)

  it('would the strict parsers find a forbidden character', () => {
    const broken = write([exampleArticle]).replace('Anlaşma', 'Anlaşma\u0008')
    expect(strictComplaints([write([exampleArticle])])).toEqual([])
    expect(strictComplaints([broken])).not.toEqual([])
  })

  it('titles and texts come back equal', () => {
    fc.assert(
      fc.property(headline, storableText, (title, body) => {
        const item = itemOf({ title, contentHtml: `<p>${textAsHtml(body)}</p>`, summary: title })
        expect(item.title).toBe(title)
        expect(item.description).toBe(textAsHtml(title))
        expect(plainTextOf(item.content!.encoded!)).toBe(body)
      }),
      { numRuns: runs(300, 10_000) },
    )
  })
})

const plainTextOf = (html: string) =>
  html
    .replace(/^<p>|<\/p>$/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
