/** Drafts at /preview, on the built product: who sees what, and who keeps it. */
import sharp from 'sharp'

import { startProduct, type Product } from '../harness/product'
import { openDesk, paragraphs, type Desk } from '../product/desk'

let product: Product
let editor: Desk
let reporter: Desk

beforeAll(async () => {
  product = await startProduct({ seed: true })
  editor = await openDesk(product.url)
  reporter = await openDesk(product.url, 'reporter@example.com')
}, 240_000)
afterAll(() => product.close())

async function open(path: string, desk?: Desk) {
  const answer = await fetch(product.url + path, { headers: desk?.headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

const draftNote = 'Önizleme — bu metin yayımda değil'
const article = (headline: string, more: object = {}) => ({
  headline,
  inLanguage: 'tr',
  description: 'Önizleme için bir haber.',
  articleBody: paragraphs('Yazının ilk hâli.'),
  ...more,
})

describe('a draft', () => {
  let own: string
  let others: string

  beforeAll(async () => {
    own = (await reporter.create('articles', article('Muhabirin taslağı'))).id
    others = (await editor.create('articles', article('Editörün taslağı'))).id
  })

  it('is shown as the page that it would be, in its language, and says that it is not public', async () => {
    const { status, headers, body } = await open(`/preview/articles/${own}?locale=en`, reporter)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(body).toContain('<html lang="tr">')
    expect(body).toContain('<h1>Muhabirin taslağı</h1>')
    expect(body).toContain('Yazının ilk hâli.')
    expect(body).toContain(draftNote)
  })

  it('sends whoever is not logged in to the login, and says nothing about what exists', async () => {
    for (const path of [`/preview/articles/${own}?locale=tr`, '/preview/articles/nothing', '/preview/x/y']) {
      const { status, headers, body } = await open(path)
      expect(status).toBe(302)
      expect(headers.get('location')).toBe(`/admin/login?redirect=${encodeURIComponent(path)}`)
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(body).not.toMatch(/taslağı|Yazının/)
    }
  })

  it('of somebody else is not there for a reporter, and is for an editor', async () => {
    const refused = await open(`/preview/articles/${others}`, reporter)
    expect(refused.status).toBe(404)
    expect(refused.body).toBe('Not found\n')
    expect((await open(`/preview/articles/${own}`, editor)).body).toContain('Muhabirin taslağı')
  })

  it.each(['users', 'media', 'feed-changes', 'articles'])('is in no other collection: %s', async (slug) => {
    const { status } = await open(`/preview/${slug}/no-such-id`, editor)
    expect(status).toBe(404)
  })

  it('is kept by nobody, framed by the admin alone, found by no search engine, saved by no reader', async () => {
    const { headers, body } = await open(`/preview/articles/${own}`, reporter)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(body).not.toContain('application/ld+json')
    expect(body).not.toContain('data-save-article')
    // The page's own script registers the service worker.
    expect([...body.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      expect.stringMatching(/src="\/reader\/preview\.[0-9a-f]{10}\.js"/),
    ])
  })

  it('without a headline, an address or a date is shown all the same', async () => {
    const { id } = await reporter.create('articles', { inLanguage: 'en' })
    const { status, body } = await open(`/preview/articles/${id}`, reporter)
    expect(status).toBe(200)
    expect(body).toContain('<h1>Untitled</h1>')
    expect(body).toContain('Preview — this text is not public')
  })
})

describe('a pending change', () => {
  it('of a published article is what an editor sees; readers, and reporters, see what is public', async () => {
    const { id, slug } = await editor.create<{ slug: string }>('articles?draft=true', article('Eski başlık'))
    await editor.makePublic('articles', id)
    const published = await open(`/preview/articles/${id}`, editor)
    expect(published.body).toContain('Önizleme — bu metin yayımda</p>')

    await editor.patch('articles', id, { headline: 'Yeni başlık', _status: 'draft' }, '?draft=true')
    const pending = await open(`/preview/articles/${id}`, editor)
    expect(pending.body).toContain('<h1>Yeni başlık</h1>')
    expect(pending.body).toContain(draftNote)
    const forReporter = await open(`/preview/articles/${id}`, reporter)
    expect(forReporter.body).toContain('<h1>Eski başlık</h1>')
    expect(forReporter.body).not.toContain('Yeni başlık')
    const page = await open(`/tr/haber/${slug}`)
    expect(page.body).toContain('<h1>Eski başlık</h1>')
    expect(page.body).not.toContain('Yeni başlık')
  })

  it.each([
    ['companies', 'openai', 'name', 'OpenAI (yeni adı)', '/tr/sirket/openai'],
    ['deals', undefined, 'name', 'Anlaşmanın yeni adı', undefined],
  ])('of one of the %s too', async (collection, slug, field, value, publicPage) => {
    const list = await open(`/api/${collection}?limit=1${slug ? `&where[slug][equals]=${slug}` : ''}`)
    const { docs } = JSON.parse(list.body) as { docs: { id: string }[] }
    const id = docs[0]?.id ?? ''
    await editor.patch(collection, id, { [field]: value, _status: 'draft' }, '?draft=true&locale=tr')
    const { body } = await open(`/preview/${collection}/${id}?locale=tr`, editor)
    expect(body).toContain(`<h1>${value}</h1>`)
    expect(body).toContain(draftNote)
    const english = await open(`/preview/${collection}/${id}?locale=en`, editor)
    expect(english.body).toContain('Preview — this text is not public')
    expect(english.body).not.toContain(value)
    if (publicPage) expect((await open(publicPage)).body).not.toContain(value)
  })
})

describe('a picture that only a draft shows', () => {
  it('is seen by the editor, and not by the public', async () => {
    const dots = sharp({ create: { width: 900, height: 600, channels: 3, background: '#9a1b1e' } })
    const file = new Blob([new Uint8Array(await dots.png().toBuffer())], { type: 'image/png' })
    const picture = await editor.upload<{ filename: string }>(file, 'taslak.png', { alt: 'Kırmızı bir alan' })
    const { id } = await editor.create('articles', article('Resimli taslak', { image: picture.id }))

    const { body } = await open(`/preview/articles/${id}`, editor)
    expect(body).toContain('alt="Kırmızı bir alan"')
    const src = /<img src="([^"]+)"[^>]*alt="Kırmızı bir alan"/.exec(body)?.[1] ?? ''
    expect(src).toMatch(/^\/api\/media\/file\//)
    const seen = await open(src, editor)
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect((await open(src)).status).toBeGreaterThanOrEqual(400)
    expect((await open(src, reporter)).status).toBeGreaterThanOrEqual(400)
    const ofReporter = await reporter.create('articles', article('Başkasının resmi', { image: picture.id }))
    const without = await open(`/preview/articles/${ofReporter.id}`, reporter)
    expect(without.status).toBe(200)
    expect(without.body).not.toMatch(/Kırmızı bir alan|\/api\/media\/file/)
    expect((await open(`/media/${picture.id}/${picture.filename}`)).status).toBe(404)
  })
})
