/** The web feeds as views of a public set. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'

import { MOST_BYTES } from '@/plugins/feeds/views'
import { MemorySet } from '../harness/memorySet'
import { body, get, note, ORIGIN, titles, uuid, viewsWith } from './noteFeeds'

describe('the feed of everything', () => {
  it('has what is public in its language, newest publication first', async () => {
    const set = new MemorySet()
    set.publish(note(2))
    set.publish(note(3))
    set.publish(note(1))
    set.publish(note(4, { title: 'Note 4' }), { language: 'en' })
    expect(await titles('/feeds/tr/latest.rss', set)).toEqual(['Not 3', 'Not 2', 'Not 1'])
    expect(await titles('/feeds/en/latest.rss', set)).toEqual(['Note 4'])
  })

  it('is not turned over by an old note that is mended', async () => {
    const set = new MemorySet()
    set.publish(note(1))
    set.publish(note(2))
    set.publish(note(1, { title: 'Not 1, düzeltildi', dateModified: '2025-11-20T00:00:00.000Z' }))
    expect(await titles('/feeds/tr/latest.rss', set)).toEqual(['Not 2', 'Not 1, düzeltildi'])
  })

  it('lets go what is gone, and what is not for feeds', async () => {
    const set = new MemorySet()
    set.publish(note(1))
    set.publish(note(2))
    set.publish(note(3, { hidden: true }))
    set.takeBack(note(1))
    expect(await titles('/feeds/tr/latest.rss', set)).toEqual(['Not 2'])
  })

  it('has as many items as the site says', async () => {
    const set = new MemorySet()
    for (let number = 1; number <= 9; number++) set.publish(note(number))
    expect(await titles('/feeds/tr/latest.rss', set, viewsWith({ items: 4 }))).toHaveLength(4)
  })

  it('has summaries only when the site says so, but the notice of what was retracted', async () => {
    const set = new MemorySet()
    set.publish(note(1))
    set.publish(note(2, { retracted: true }))
    const feed = parseJsonFeed(await body('/feeds/tr/latest.json', set, viewsWith({ fullText: false })))
    expect(feed.items!.map(({ content_html }) => content_html)).toEqual(['<p>Asılsız.</p>', undefined])
  })

  it('is a feed also when it is empty', async () => {
    const set = new MemorySet()
    expect(parseAtomFeed(await body('/feeds/tr/latest.atom', set)).updated).toBe('2025-01-01T00:00:00Z')
    expect(parseJsonFeed(await body('/feeds/tr/latest.json', set)).items ?? []).toEqual([])
    expect(await titles('/feeds/tr/latest.rss', set)).toEqual([])
  })

  it('tells its own address by the configured origin (RSS-4, ATOM-3, JF-1)', async () => {
    const set = new MemorySet()
    expect(parseRssFeed(await body('/feeds/tr/latest.rss', set)).atom?.links?.[0]?.href).toBe(
      `${ORIGIN}/feeds/tr/latest.rss`,
    )
    expect(parseAtomFeed(await body('/feeds/tr/latest.atom', set)).links?.[0]?.href).toBe(
      `${ORIGIN}/feeds/tr/latest.atom`,
    )
    expect(parseJsonFeed(await body('/feeds/tr/latest.json', set)).feed_url).toBe(
      `${ORIGIN}/feeds/tr/latest.json`,
    )
  })

  it('is not there in other languages and formats', async () => {
    const set = new MemorySet()
    for (const path of [
      '/feeds/de/latest.rss',
      '/feeds/tr/latest.xml',
      '/feeds/tr/latest.toString',
      '/feeds/tr/latest',
    ]) {
      expect(await get(path, set)).toBeUndefined()
    }
  })

  it('has the media type of its format with its charset (RSS-10, JF-6)', async () => {
    const set = new MemorySet()
    const typeOf = async (format: string) => {
      const result = await get(`/feeds/tr/latest.${format}`, set)
      return result && 'contentType' in result ? result.contentType : undefined
    }
    expect(await typeOf('rss')).toBe('application/rss+xml; charset=utf-8')
    expect(await typeOf('atom')).toBe('application/atom+xml; charset=utf-8')
    expect(await typeOf('json')).toBe('application/feed+json; charset=utf-8')
  })
})

describe('the feed of a company', () => {
  it('has what is about it, under its own address', async () => {
    const set = new MemorySet()
    set.publish({ id: uuid(50), type: 'company', slug: 'openai' })
    set.publish(note(1), { tags: [`company:${uuid(50)}`] })
    set.publish(note(2))
    const feed = parseRssFeed(await body('/feeds/tr/company/openai.rss', set))
    expect(feed.items!.map(({ title }) => title)).toEqual(['Not 1'])
    expect(feed.title).toBe('Notlar: openai')
    expect(feed.atom?.links?.[0]?.href).toBe(`${ORIGIN}/feeds/tr/company/openai.rss`)
  })

  it('is 404 when nobody has that slug, and 410 when the company is gone', async () => {
    const set = new MemorySet()
    expect(await get('/feeds/tr/company/nobody.rss', set)).toMatchObject({ status: 404 })
    set.publish({ id: uuid(50), type: 'company', slug: 'openai' })
    set.takeBack({ type: 'company', id: uuid(50) }, 'deleted')
    expect(await get('/feeds/tr/company/openai.rss', set)).toMatchObject({
      status: 410,
      body: expect.stringContaining('besleme') as string,
    })
  })
})

describe('ids', () => {
  it('of a feed differ by language and subject, and stay when host and slug change (ATOM-1, ALL-1)', async () => {
    const set = new MemorySet()
    const idAt = async (path: string, origin?: string) =>
      parseAtomFeed(await body(path, set, undefined, origin)).id!
    set.publish({ id: uuid(50), type: 'company', slug: 'openai' })
    set.publish({ id: uuid(51), type: 'company', slug: 'arm' })
    const before = await idAt('/feeds/tr/company/openai.atom')
    const others = ['/feeds/tr/latest.atom', '/feeds/en/latest.atom', '/feeds/tr/company/arm.atom']
    const all = [before, ...(await Promise.all(others.map((path) => idAt(path))))]
    expect(new Set(all).size).toBe(4)
    for (const id of all)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    set.publish({ id: uuid(50), type: 'company', slug: 'open-ai' })
    expect(await idAt('/feeds/tr/company/open-ai.atom', 'http://moved.example')).toBe(before)
  })

  it('of the feeds of two newsrooms differ, also when they have begun with the same thing (ATOM-1, ALL-1)', async () => {
    const idsOf = async (began: string) => {
      const set = new MemorySet()
      set.publish({ id: uuid(50), type: 'company', slug: 'openai' }, { at: began })
      const paths = ['/feeds/tr/latest.atom', '/feeds/en/latest.atom', '/feeds/tr/company/openai.atom']
      return Promise.all(paths.map(async (path) => parseAtomFeed(await body(path, set)).id))
    }
    const one = await idsOf('2025-11-23T10:00:00.000Z')
    const other = await idsOf('2025-11-23T10:00:00.001Z')
    expect(new Set([...one, ...other]).size).toBe(6)
    expect(await idsOf('2025-11-23T10:00:00.000Z')).toEqual(one)
  })

  it('of a feed are there before anything is, and stay from the first change on (ATOM-1)', async () => {
    const set = new MemorySet()
    const id = async () => parseAtomFeed(await body('/feeds/tr/latest.atom', set)).id
    expect(await id()).toMatch(/^urn:uuid:/)
    set.publish(note(1))
    const first = await id()
    set.publish(note(2))
    set.takeBack(note(1))
    expect(await id()).toBe(first)
  })
})

describe('dates', () => {
  it('are never after the change itself, nor implausible (RSS-2)', async () => {
    const set = new MemorySet()
    const at = '2025-11-23T10:00:00.000Z'
    set.publish(
      note(1, { datePublished: '2031-01-01T00:00:00.000Z', dateModified: '2031-01-02T00:00:00.000Z' }),
      { at },
    )
    set.publish(note(2, { datePublished: '', dateModified: 'yesterday' }), { at })
    set.publish(
      note(3, { datePublished: '2025-11-20T00:00:00.000Z', dateModified: '2019-01-01T00:00:00.000Z' }),
      { at },
    )
    const feed = parseJsonFeed(await body('/feeds/tr/latest.json', set))
    const dates = feed.items!.map(({ id, date_published, date_modified }) => [
      id?.slice(-1),
      date_published,
      date_modified,
    ])
    expect(dates).toContainEqual(['1', '2025-11-23T10:00:00Z', '2025-11-23T10:00:00Z'])
    expect(dates).toContainEqual(['2', '2025-11-23T10:00:00Z', '2025-11-23T10:00:00Z'])
    expect(dates).toContainEqual(['3', '2025-11-20T00:00:00Z', '2025-11-20T00:00:00Z'])
  })

  it('of the answer are those of the newest change in it, whenever it is made (HTTP-4)', async () => {
    const set = new MemorySet()
    set.publish(note(1), { at: '2025-11-23T10:00:00.000Z' })
    set.publish(note(2), { at: '2025-11-22T10:00:00.000Z' })
    const first = await get('/feeds/tr/latest.rss', set)
    expect(first).toMatchObject({ status: 200, lastModified: new Date('2025-11-23T10:00:00.000Z') })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await get('/feeds/tr/latest.rss', set)).toEqual(first)
  })
})

describe('size', () => {
  it('is kept within what readers accept, by fewer items (JF-6)', async () => {
    const set = new MemorySet()
    for (let number = 1; number <= 30; number++) set.publish(note(number, { text: 'çok uzun '.repeat(3000) }))
    for (const format of ['rss', 'atom', 'json']) {
      const text = await body(`/feeds/tr/latest.${format}`, set)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES)
      expect(text).toContain('Not 30')
    }
  })

  it('is what it is when one article alone is too long', async () => {
    const set = new MemorySet()
    set.publish(note(1))
    set.publish(note(2, { text: 'x'.repeat(MOST_BYTES) }))
    expect(await titles('/feeds/tr/latest.rss', set)).toEqual(['Not 2'])
  })
})

describe('examples', () => {
  it('can all be visited', async () => {
    const set = new MemorySet()
    set.publish({ id: uuid(50), type: 'company', slug: 'açık-ai' })
    set.publish(note(1))
    const views = viewsWith()
    const paths = (await Promise.all(views.map((view) => view.examples!(set)))).flat()
    expect(paths).toHaveLength(9)
    for (const path of paths)
      expect(await get(decodeURIComponent(path), set, views)).toMatchObject({ status: 200 })
  })
})
