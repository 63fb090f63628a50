/** The newsroom's articles in its web feeds. */
import { parseRssFeed } from 'feedsmith'

import type { ArticleItem } from '@/items/types'
import type { LiveEntry, View } from '@/plugins/feeds/types'
import { presentArticle } from '@/reader/feedArticle'
import { newsroomFeedViews } from '@/reader/feedViews'
import { MemorySet } from '../harness/memorySet'
import {
  altman,
  article,
  block,
  bodyOf,
  deal,
  ids,
  microsoft,
  openai,
  paragraph,
  picture,
  text,
} from './exampleStory'

const ORIGIN = 'https://news.example'
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
const site = {
  id: 'site',
  type: 'site',
  name: 'Haber Odası',
  description: 'Teknoloji haberleri',
  publisher: { name: 'Yayıncı A.Ş.', url: 'https://publisher.example/' },
  logo: null,
  languages: ['tr', 'en'],
  imprint: null,
  appLinks: { ios: null, android: null },
  feeds: { items: 2, fullText: true },
}

function newsroom(changes: Partial<ArticleItem> = {}): MemorySet {
  const set = new MemorySet()
  for (const item of [site, section, topic, author, openai, microsoft, altman, picture, deal])
    set.publish(item)
  set.publish(
    { ...article, ...changes },
    { tags: [`company:${ids.openai}`, `deal:${ids.deal}`, `section:${ids.section}`] },
  )
  return set
}

async function presented(changes: Partial<ArticleItem> = {}) {
  const set = newsroom(changes)
  const entry = await set.entry<ArticleItem>({ type: 'article', id: ids.article }, 'tr')
  return presentArticle(entry as LiveEntry<ArticleItem>, set, ORIGIN)
}

async function feedAt(name: string, params: Record<string, string>, set: MemorySet) {
  const view: View = newsroomFeedViews.find((one) => one.name === name)!
  const result = await view.render(set, { params, query: new URLSearchParams(), origin: ORIGIN })
  return parseRssFeed(result && 'body' in result ? result.body : '')
}

describe('an article in a feed', () => {
  it('has the names of today, and absolute addresses', async () => {
    expect(await presented()).toMatchObject({
      id: `urn:uuid:${ids.article}`,
      url: 'https://news.example/tr/haber/ortaklikta-yeni-donem',
      title: 'Ortaklıkta yeni dönem',
      summary: 'Anlaşma değişti.',
      authors: [{ name: 'Ayşe Yılmaz', url: 'https://news.example/tr/yazar/ayse-yilmaz' }],
      categories: [
        { label: 'Yapay zekâ', term: 'yapay-zeka' },
        { label: 'Anlaşmalar', term: 'anlasmalar' },
      ],
    })
  })

  it('has a picture that readers know, with the length of its file', async () => {
    const file = picture.sizes.find(({ filename }) => filename === 'veri-1280.webp')!
    expect((await presented()).image).toEqual({
      url: ORIGIN + file.path,
      mimeType: 'image/webp',
      bytes: file.bytes,
      width: 1280,
      height: 720,
      alt: 'Bir veri merkezi',
    })
    expect((await presented({ image: null })).image).toBeNull()
    expect((await presented({ image: ids.other })).image).toBeNull()
  })

  it('tells what it is when it is not news', async () => {
    expect((await presented({ kind: 'opinion' })).categories).toContainEqual({
      label: 'Görüş',
      term: 'opinion',
    })
  })

  it('tells the deals it is about, each term with who says so, once', async () => {
    const times = (html: string | null) => html!.split('Gelir paylaşımı sürüyor.').length - 1
    const without = await presented({ articleBody: bodyOf(paragraph(text('Metin.'))) })
    expect(without.contentHtml).toMatch(/<p>Metin\.<\/p>.*Gelir paylaşımı sürüyor\..*Basına göre/)
    expect(times(without.contentHtml)).toBe(1)
    const within = await presented({ articleBody: bodyOf(block('dealCard', { deal: ids.deal })) })
    expect(times(within.contentHtml)).toBe(1)
  })

  it('begins with its picture and the credit', async () => {
    expect((await presented()).contentHtml).toMatch(/^<figure>.*Çizim: Haber Odası.*<\/figure>/)
  })
})

describe('the feeds of the newsroom', () => {
  it('carry the site’s name and the article', async () => {
    const feed = await feedAt('feed latest', { language: 'tr', format: 'rss' }, newsroom())
    expect(feed).toMatchObject({
      title: 'Haber Odası',
      link: 'https://news.example/tr',
      description: 'Teknoloji haberleri',
    })
    expect(feed.items).toHaveLength(1)
    expect(feed.items![0]!.content!.encoded).not.toMatch(/(?:src|href|srcset)="\/|class=|style=/)
    expect(feed.items![0]!.content!.encoded).toContain('https://news.example/tr/anlasma/openai-microsoft')
  })

  it('exist for sections, companies and deals', async () => {
    const set = newsroom()
    const of = (kind: string, slug: string) =>
      feedAt(`feed ${kind}`, { language: 'tr', slug, format: 'rss' }, set)
    expect(await of('company', 'openai')).toMatchObject({
      title: 'Haber Odası: OpenAI',
      link: 'https://news.example/tr/sirket/openai',
      items: [{ title: 'Ortaklıkta yeni dönem' }],
    })
    expect(await of('deal', 'openai-microsoft')).toMatchObject({
      description: 'Ortaklığın koşulları değişti.',
      items: [{ title: 'Ortaklıkta yeni dönem' }],
    })
    expect((await of('section', 'yapay-zeka')).items).toHaveLength(1)
    expect((await of('company', 'microsoft')).items ?? []).toHaveLength(0)
  })

  it('have as many items as the site says', async () => {
    const set = newsroom()
    for (const number of [1, 2, 3]) set.publish({ ...article, id: `${number}`, slug: `${number}` })
    expect((await feedAt('feed latest', { language: 'tr', format: 'rss' }, set)).items).toHaveLength(2)
  })

  it('show a renamed company at once', async () => {
    const set = newsroom()
    set.publish({ ...microsoft, name: 'Yeni Ad' })
    const feed = await feedAt('feed latest', { language: 'tr', format: 'rss' }, set)
    expect(feed.items![0]!.content!.encoded).toContain('Hak sahibi: Yeni Ad')
  })

  it('can be made before the site has a name', async () => {
    const feed = await feedAt('feed latest', { language: 'en', format: 'rss' }, new MemorySet())
    expect(feed.title).toBeTruthy()
    expect(feed.lastBuildDate).toBe('Sat, 01 Jan 2000 00:00:00 GMT')
  })
})
