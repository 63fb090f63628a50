/** An article's page: the story, who wrote it and when, and who says what in it. */
import { addressOf } from '@/items/addresses'
import type { ArticleItem } from '@/items/types'
import { facts } from '../seed/facts'
import { articleItem } from './seededItems'
import { demoArticles } from '../../seed/data/demo'
import { englishStory, publishArticle, seededSet, turkishStory } from './seededSet'
import { pageAt } from './visit'

const addressInTurkish = addressOf(turkishStory, 'tr')

/** What a reader reads, spaces as spaces. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  return body
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}

async function pageOf(change: Partial<ArticleItem>): Promise<string> {
  const set = seededSet()
  publishArticle(set, { ...turkishStory, ...change })
  return pageAt(set, addressInTurkish)
}

describe('the story', () => {
  it('is told with every fact that can be told in words, in both languages', async () => {
    const pages = {
      tr: textOf(await pageAt(seededSet(), addressInTurkish)),
      en: textOf(await pageAt(seededSet(), addressOf(englishStory, 'en'))),
    }
    for (const { words } of facts) {
      for (const each of words?.tr ?? []) expect(pages.tr).toContain(each)
      for (const each of words?.en ?? []) expect(pages.en).toContain(each)
    }
  })

  it('says who says so at each term: the statement, the press, the agreement as reported', async () => {
    const html = await pageAt(seededSet(), addressInTurkish)
    const rows = [...html.matchAll(/<tr data-term="([^"]+)">([^]*?)<\/tr>/g)]
    expect(rows).toHaveLength(7)
    const terms = new Map(rows.map(([, key, row]) => [key, textOf(`<body>${row}`)]))
    for (const key of ['new-capacity', 'first-refusal', 'own-infrastructure', 'technologies', 'apis']) {
      expect(terms.get(key)).toContain('Microsoft’un açıklamasına göre:')
    }
    expect(terms.get('revenue-share')).toContain('Microsoft’un açıklamasına göre: Gelir paylaşımı sürüyor.')
    expect(terms.get('revenue-share')).toContain('Basına göre: Microsoft, OpenAI’ın gelirinin yüzde 20’sini')
    expect(terms.get('revenue-share')).toContain('Oran: %20')
    expect(terms.get('agi')).toContain('Aktarıldığına göre sözleşmede:')
    expect(terms.get('agi')).toContain('100 milyar dolardan fazla (ölçütü belirtilmedi)')
    expect(terms.get('agi')).toContain('Değişip değişmediği belirtilmedi')
  })

  it('shows the rumour and the denial that answers it together', async () => {
    const html = await pageAt(seededSet(), addressInTurkish)
    const conversation =
      /<li>(?:(?!<li>)[^])*claim rumour[^]*?<ul class="claims"><li><p class="claim denial">[^]*?<\/ul><\/li>/
    const found = textOf(`<body>${conversation.exec(html)?.[0]}`)
    expect(found).toContain('Kaynağı bilinmeyen söylentiye göre: İki şirketin ilişkisi çatırdıyor')
    expect(found).toContain('Sam Altman yalanlıyor: Kesinlikle hayır')
  })

  it('never makes a "no" of what is not known', async () => {
    const text = textOf(await pageAt(seededSet(), addressInTurkish))
    expect(text).toContain('Stargate, OpenAI dışındaki şirketlere de hizmet verecek mi? Şimdilik bilinmiyor.')
    expect(text).toContain('Değer Bilinmiyor')
    expect(text).toContain('500 milyar dolar (açıklanan)')
  })
})

describe('what stands around it', () => {
  it('is the visible date, a byline that leads to a biography, and the kind of article (NEWS-4)', async () => {
    const html = await pageAt(seededSet(), addressInTurkish)
    expect(html).toMatch(/<time dateTime="2026-11-23T12:05:00.000Z">23 Kasım 2026 15:05/)
    expect(html).toContain('<a rel="author" href="/tr/yazar/teknoloji-masasi">')
    expect(html).toContain('<span class="label">Haber</span>')
    const author = await pageAt(seededSet(), '/tr/yazar/teknoloji-masasi')
    expect(author).toContain('Haber Odası’nın teknoloji haberlerini hazırlayan masa.')
    expect(author).toContain(turkishStory.headline)
    for (const [key, label] of [
      ['demo-opinion', 'Görüş'],
      ['demo-reply', 'Yanıt'],
    ] as const) {
      const demo = articleItem(demoArticles.find((each) => each.key === key)!)
      expect(await pageAt(seededSet(), addressOf(demo, 'tr'))).toContain(
        `<span class="label">${label}</span>`,
      )
    }
  })

  it('is a second date only after a change that a reader can see', async () => {
    expect(await pageOf({})).not.toContain('Güncellendi')
    const html = await pageOf({ dateModified: '2026-11-24T09:00:00.000Z' })
    expect(html).toContain('Yayımlandı <time dateTime="2026-11-23T12:05:00.000Z">23 Kasım 2026 15:05')
    expect(html).toContain('Güncellendi <time dateTime="2026-11-24T09:00:00.000Z">24 Kasım 2026 12:00')
  })

  it('is what was corrected, said at the top and told below', async () => {
    const html = await pageOf({
      corrections: [{ date: '2026-11-24T09:00:00.000Z', text: 'Tarih düzeltildi.' }],
    })
    expect(html).toContain('<a href="#corrections">Bu haberde düzeltme yapıldı.</a>')
    expect(textOf(html)).toContain('24 Kasım 2026 : Tarih düzeltildi.')
  })

  it('are its sources, as links only where they are addresses of the web', async () => {
    const html = await pageOf({
      sources: [
        { name: 'Açıklama', url: 'https://example.org/a', kind: 'statement' },
        { name: 'Tuzak', url: 'javascript:alert(1)', kind: 'press' },
      ],
    })
    expect(html).toContain('<a href="https://example.org/a" rel="noopener external">Açıklama</a>')
    expect(html).toContain('Tuzak')
    expect(html).not.toContain('javascript:')
  })

  it('are related articles, seen from both ends', async () => {
    const demo = (key: string) => articleItem(demoArticles.find((each) => each.key === key)!)
    const [opinion, reply] = [demo('demo-opinion'), demo('demo-reply')]
    expect(await pageAt(seededSet(), addressOf(reply, 'tr'))).toContain(`href="${addressOf(opinion, 'tr')}"`)
    expect(await pageAt(seededSet(), addressOf(opinion, 'tr'))).toContain(`href="${addressOf(reply, 'tr')}"`)
  })

  it('are the other languages of the story, for people and for machines', async () => {
    const html = await pageAt(seededSet(), addressInTurkish)
    const english = addressOf(englishStory, 'en')
    expect(html).toContain(`<link rel="alternate" hrefLang="en" href="https://haber.example${english}"/>`)
    expect(html).toContain(`lang="en" href="${english}">Read in English</a>`)
    expect(html).toMatch(/^<!doctype html><html lang="tr">/)
  })

  it('are the addresses that machines look for', async () => {
    const html = await pageAt(seededSet(), addressInTurkish)
    expect(html).toContain(`<link rel="canonical" href="https://haber.example${addressInTurkish}"/>`)
    for (const [type, format] of [
      ['application/rss+xml', 'rss'],
      ['application/atom+xml', 'atom'],
      ['application/feed+json', 'json'],
    ]) {
      expect(html).toMatch(new RegExp(`type="${type?.replace('+', '\\+')}"[^>]+/feeds/tr/latest.${format}"`))
    }
    expect(html).toContain('<meta property="og:type" content="article"/>')
    expect(html).toContain('<script type="application/ld+json">')
  })

  it('is where a syndicated piece was published first', async () => {
    const html = await pageOf({ canonicalUrl: 'https://www.example.org/first' })
    expect(html).toContain('<link rel="canonical" href="https://www.example.org/first"/>')
    expect(html).toContain('<a href="https://www.example.org/first" rel="noopener external">example.org</a>')
  })

  it('is the invitation to keep it, and to the app where the site has one', async () => {
    const html = await pageAt(seededSet(), addressInTurkish)
    expect(textOf(html)).toContain('Bu haberi yanınıza alın')
    expect(html).toContain('href="https://apps.apple.com/app/id0000000000"')
    expect(html).not.toContain('Google Play')
  })

  it('is a hero in sizes, loaded first; all other pictures wait', async () => {
    const html = await pageAt(seededSet(), addressInTurkish)
    const images = html.slice(html.indexOf('<main')).match(/<img [^>]+>/g) ?? []
    expect(images).toHaveLength(3)
    expect(images[0]).toContain('fetchPriority="high"')
    expect(images.slice(1).every((image) => image.includes('loading="lazy"'))).toBe(true)
    expect(images.every((image) => /width="\d+" height="\d+" alt="[^"]+"/.test(image))).toBe(true)
    expect(html).toMatch(/<source type="image\/avif" srcSet="\S+-400.avif 400w, \S+-800.avif 800w/)
  })
})

describe('a page', () => {
  it('names a company as it is called today, and nobody who is not public', async () => {
    const set = seededSet()
    const microsoft = turkishStory.about.find(({ type }) => type === 'company' && type)!
    set.takeBack(microsoft)
    const html = await pageAt(set, addressInTurkish)
    expect(textOf(html)).toContain('adı burada verilmeyen taraf')
  })
})
