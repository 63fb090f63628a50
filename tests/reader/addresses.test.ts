/** What stands at an address: a page, the way to it, or the plain word that it is not there. */
import { addressOf } from '@/items/addresses'
import { articleItem } from './seededItems'
import { demoArticles } from '../../seed/data/demo'
import { MemorySet } from '../harness/memorySet'
import { seededSet, turkishStory } from './seededSet'
import { pageAt, visit } from './visit'

const article = addressOf(turkishStory, 'tr')
function redirect(set: MemorySet, from: string, to: unknown): void {
  const item = { id: `redirect-${from}`, type: 'redirect', from, to }
  set.publish(item, { tags: [`redirect:${from}`], slug: null })
}

describe('an address', () => {
  it('without a language leads to the first language of the site', async () => {
    expect(await visit(seededSet(), '/')).toEqual({ status: 302, location: '/tr' })
  })

  it('of the past leads to the one of today, for good', async () => {
    const set = seededSet()
    redirect(set, '/tr/haber/eski-adres', { ref: { type: 'article', id: turkishStory.id } })
    redirect(set, '/eski/sayfa.html', { url: 'https://arsiv.example/sayfa' })
    expect(await visit(set, '/tr/haber/eski-adres')).toEqual({ status: 301, location: article })
    expect(await visit(set, '/eski/sayfa.html')).toEqual({
      status: 301,
      location: 'https://arsiv.example/sayfa',
    })
  })

  it('of the past whose article is gone is not followed', async () => {
    const set = seededSet()
    redirect(set, '/tr/haber/eski-adres', { ref: { type: 'article', id: turkishStory.id } })
    set.takeBack(turkishStory)
    expect((await visit(set, '/tr/haber/eski-adres'))?.status).toBe(404)
  })

  it('that an article has now comes before a redirect from it', async () => {
    const set = seededSet()
    redirect(set, article, { url: 'https://elsewhere.example/' })
    expect((await visit(set, article))?.status).toBe(200)
  })

  it('that was never ours is not found, in the language of its path, with a way on', async () => {
    for (const [path, words] of [
      ['/tr/haber/yok', 'Sayfa bulunamadı'],
      ['/tr/bambaska/yol', 'Sayfa bulunamadı'],
      ['/en/a/b/c', 'Page not found'],
    ] as const) {
      const html = await pageAt(seededSet(), path, 404)
      expect(html).toContain(words)
      expect(html).toContain('<meta name="robots" content="noindex"/>')
    }
  })

  it('of something that is gone says so and why, and not a word of it (ALL-4)', async () => {
    const set = seededSet()
    set.takeBack(turkishStory, 'retracted')
    const html = await pageAt(set, article, 410)
    expect(html).toContain('Bu sayfa artık yayında değil')
    expect(html).toContain('Bu içerik geri çekildi.')
    expect(html).not.toContain(turkishStory.headline)
  })

  it('of others in the same process is left to them', async () => {
    for (const path of [
      '/admin',
      '/api/articles',
      '/_next/static/chunk.js',
      '/favicon.ico',
      '/wp-login.php',
    ]) {
      expect(await visit(seededSet(), path)).toBeUndefined()
    }
  })
})

describe('pages', () => {
  it('carry a policy that lets no script run but our own', async () => {
    const result = await visit(seededSet(), article)
    const headers = result && 'headers' in result ? result.headers : undefined
    expect(headers?.['Content-Security-Policy']).toContain("default-src 'self'")
    expect(headers?.['Content-Security-Policy']).not.toContain('unsafe')
  })

  it('lead with the newest article that is more than routine', async () => {
    const html = await pageAt(seededSet(), '/tr')
    const lead = /<article class="teaser lead">[^]*?<h2><a href="([^"]+)"/.exec(html)?.[1]
    expect(lead).toBe(article)
  })

  it('of companies list their deals, articles and people', async () => {
    const html = await pageAt(seededSet(), '/tr/sirket/openai')
    for (const words of [
      'OpenAI–Microsoft ortaklığı',
      'Stargate Projesi',
      turkishStory.headline,
      'Sam Altman',
    ]) {
      expect(html).toContain(words)
    }
  })

  it('of deals show the deals before and after them, from both ends', async () => {
    const partnership = await pageAt(seededSet(), '/tr/anlasma/openai-microsoft-ortakligi')
    expect(partnership).toMatch(/Önünü açtığı anlaşma:<\/span> <a href="\/tr\/anlasma\/stargate-projesi"/)
    const stargate = await pageAt(seededSet(), '/tr/anlasma/stargate-projesi')
    expect(stargate).toMatch(
      /Önünü açan anlaşma:<\/span> <a href="\/tr\/anlasma\/openai-microsoft-ortakligi"/,
    )
  })

  it('of topics, sections, the imprint and the list of what is saved are there in both languages', async () => {
    const demo = articleItem(demoArticles.find(({ key }) => key === 'demo-opinion')!)
    expect(await pageAt(seededSet(), '/tr/konu/demo')).toContain(demo.headline)
    expect(await pageAt(seededSet(), '/tr/bolum/kultur')).toContain(demo.headline)
    expect(await pageAt(seededSet(), '/en/section/kultur')).toContain('No articles here yet.')
    expect(await pageAt(seededSet(), '/tr/kunye')).toContain('Newsroom for Payload’ın örnek yayınıdır')
    expect(await pageAt(seededSet(), '/en/saved')).toContain('data-saved-list')
  })

  it('are installable under the name of the site', async () => {
    const manifest = JSON.parse(await pageAt(seededSet(), '/manifest.webmanifest')) as Record<string, unknown>
    expect(manifest).toMatchObject({ name: 'Haber Odası', lang: 'tr', start_url: '/tr' })
  })

  it('are there before anybody has named the site', async () => {
    expect(await pageAt(new MemorySet(), '/tr')).toContain('Henüz yayımlanmış haber yok.')
    expect(await pageAt(new MemorySet(), '/en/imprint')).toContain('The imprint has not been filled in yet.')
  })
})
