import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { lastModifiedToSend } from '@/plugins/feeds/delivery/conditional'
import { serve, type Answer, type DeliveryServer } from './deliveryServer'
import { memoryLog } from './memoryLog'
import { noteViews } from './noteViews'

const LATEST = '/feeds/tr/latest.txt'
const FILE = Buffer.from('not really a picture')

const log = memoryLog()
let server: DeliveryServer
let folder: string

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'delivery-'))
  const mediaDir = path.join(folder, 'media')
  const assetsDir = path.join(folder, 'assets')
  fs.mkdirSync(mediaDir)
  fs.mkdirSync(path.join(assetsDir, 'reader'), { recursive: true })
  for (const name of ['rose.webp', 'secret.webp', 'ç ğ.webp', 'evil.svg'])
    fs.writeFileSync(path.join(mediaDir, name), FILE)
  fs.writeFileSync(path.join(folder, 'outside.txt'), 'outside')
  fs.writeFileSync(path.join(assetsDir, 'reader/app-0a1b2c3d.js'), 'console.log(1)'.repeat(100))
  fs.writeFileSync(path.join(assetsDir, 'sw.js'), 'self.x = 1')
  fs.writeFileSync(path.join(assetsDir, '.hidden'), 'hidden')
  log.add({ document: 'bir', datePublished: '2025-01-01T10:00:00.000Z' })
  log.add({ document: 'iki', datePublished: '2025-01-02T10:00:00.000Z' })
  log.add({ document: 'gone' })
  log.add({ document: 'gone', act: 'gone', reason: 'trashed' })
  const names = ['rose.webp', 'ç ğ.webp', 'missing.webp', 'evil.svg']
  const item = { original: { filename: names[0] }, sizes: names.slice(1).map((filename) => ({ filename })) }
  log.add({ type: 'media', document: 'm1', language: 'en', tags: [], slug: null, item })
  log.add({
    type: 'media',
    document: 'm2',
    tags: [],
    slug: null,
    item: { original: { filename: 'secret.webp' }, sizes: [] },
  })
  log.add({ type: 'media', document: 'm2', tags: [], act: 'gone' })
  server = await serve({ store: log.store, views: noteViews(), mediaDir, assetsDir })
})
afterAll(async () => {
  await server.close()
  fs.rmSync(folder, { recursive: true })
})

const ask: DeliveryServer['ask'] = (...args) => server.ask(...args)
const tag = (answer: Answer) => String(answer.headers.etag)

describe('conditional requests', () => {
  it('HTTP-1 each validator works alone, and If-None-Match wins', async () => {
    const first = await ask(LATEST)
    const etag = tag(first)
    const date = String(first.headers['last-modified'])
    expect(first.status).toBe(200)
    expect(etag).toMatch(/^"[\w-]+"$/)
    const status = async (headers: Record<string, string>) => (await ask(LATEST, headers)).status
    expect(await status({ 'If-None-Match': etag })).toBe(304)
    expect(await status({ 'If-None-Match': `W/${etag}` })).toBe(304)
    expect(await status({ 'If-None-Match': `"a", W/"b,c" , ${etag}` })).toBe(304)
    expect(await status({ 'If-None-Match': '*' })).toBe(304)
    expect(await status({ 'If-None-Match': '"other"' })).toBe(200)
    expect(await status({ 'If-None-Match': etag.replaceAll('"', '') })).toBe(200)
    expect(await status({ 'If-Modified-Since': date })).toBe(304)
    expect(await status({ 'If-Modified-Since': new Date(Date.parse(date) + 5000).toUTCString() })).toBe(304)
    expect(await status({ 'If-Modified-Since': new Date(Date.parse(date) - 1000).toUTCString() })).toBe(200)
    expect(await status({ 'If-Modified-Since': 'gestern' })).toBe(200)
    expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': date })).toBe(200)
    expect(
      await status({ 'If-None-Match': etag, 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' }),
    ).toBe(304)
  })

  it('HTTP-1 a change moves both validators, also when only what the page names has changed', async () => {
    log.add({ document: 'site', type: 'site', tags: [], item: { id: 'site', title: 'Ad' } })
    await server.delivery.refresh()
    const before = await ask('/tr/note/bir')
    log.add({ document: 'site', type: 'site', tags: [], item: { id: 'site', title: 'Yeni ad' } })
    await server.delivery.refresh()
    const after = await ask('/tr/note/bir', { 'If-Modified-Since': String(before.headers['last-modified']) })
    expect(after.status).toBe(200)
    expect(after.text).toContain('Yeni ad')
    expect(tag(after)).not.toBe(tag(before))
  })

  it('HTTP-1 a date whose second is not over is given one second early', () => {
    const modified = new Date('2025-01-01T00:00:10.300Z')
    const sent = (now: string) => lastModifiedToSend(modified, Date.parse(now))?.toISOString()
    expect(sent('2025-01-01T00:00:10.400Z')).toBe('2025-01-01T00:00:09.000Z')
    expect(sent('2025-01-01T00:01:00.000Z')).toBe('2025-01-01T00:00:10.000Z')
    expect(sent('2025-01-01T00:00:00.000Z')).toBe('2024-12-31T23:59:59.000Z')
  })

  it('HTTP-2 a 304 has no body, and the headers that a 200 would have', async () => {
    const ok = await ask('/tr/note/bir')
    const unchanged = await ask('/tr/note/bir', { 'If-None-Match': tag(ok) })
    expect(unchanged.status).toBe(304)
    expect(unchanged.body).toHaveLength(0)
    for (const name of ['cache-control', 'content-location', 'etag', 'vary', 'last-modified'] as const) {
      expect([name, unchanged.headers[name]]).toEqual([name, ok.headers[name]])
      expect(ok.headers[name]).toBeDefined()
    }
    expect(unchanged.headers.date).toBeDefined()
    expect(unchanged.headers['content-type']).toBeUndefined()
    expect(unchanged.headers['content-length']).toBeUndefined()
  })

  it('HTTP-3 each encoding has an ETag of its own, and the same content', async () => {
    const as = (encoding: string) => ask(LATEST, { 'Accept-Encoding': encoding })
    const [identity, gzip, br] = [await as('identity'), await as('gzip'), await as('br')]
    expect(new Set([tag(identity), tag(gzip), tag(br)]).size).toBe(3)
    expect([identity, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ])
    expect(gunzipSync(gzip.body)).toEqual(identity.body)
    expect(brotliDecompressSync(br.body)).toEqual(identity.body)
    for (const each of [identity, gzip, br]) {
      expect(each.headers.vary).toBe('Accept-Encoding')
      expect(Number(each.headers['content-length'])).toBe(each.body.length)
    }
    expect((await ask(LATEST, { 'Accept-Encoding': 'gzip', 'If-None-Match': tag(gzip) })).status).toBe(304)
    expect((await ask(LATEST, { 'Accept-Encoding': 'gzip', 'If-None-Match': tag(br) })).status).toBe(200)
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['identity;q=0, gzip', 'gzip'],
    ['*;q=0, gzip', 'gzip'],
    ['deflate', undefined],
    ['', undefined],
    ['gzip;q=0, br;q=0', undefined],
  ])('HTTP-3 Accept-Encoding "%s" gets %s', async (accepted, expected) => {
    const answer = await ask(LATEST, { 'Accept-Encoding': accepted })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-encoding']).toBe(expected)
  })

  it('HTTP-3 who accepts nothing, not even the bytes as they are, is told so', async () => {
    for (const nothing of ['*;q=0', 'identity;q=0']) {
      const answer = await ask(LATEST, { 'Accept-Encoding': nothing })
      expect([answer.status, answer.headers.vary]).toEqual([406, 'Accept-Encoding'])
    }
  })

  it('HTTP-4 two deliveries of one log agree on bytes, ETag and date, whenever they have made them', async () => {
    const other = await serve({ store: memoryLog(log.rows).store, views: noteViews() })
    const names = ['etag', 'last-modified', 'cache-control', 'content-type'] as const
    for (const address of [LATEST, '/tr/note/bir']) {
      const [a, b] = [await ask(address), await other.ask(address)]
      expect(b.body).toEqual(a.body)
      expect(names.map((name) => b.headers[name])).toEqual(names.map((name) => a.headers[name]))
    }
    await other.close()
  })
})

describe('methods and addresses', () => {
  it('HEAD is GET without a body', async () => {
    const get = await ask(LATEST)
    const head = await ask(LATEST, {}, 'HEAD')
    const { date: _a, ...expected } = get.headers
    const { date: _b, ...headers } = head.headers
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    expect(headers).toEqual(expected)
    expect((await ask(LATEST, { 'If-None-Match': tag(get) }, 'HEAD')).status).toBe(304)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    '%s is refused on its own addresses only',
    async (method) => {
      const addresses = [LATEST, '/tr', '/tr/note/none', '/media/m1/rose.webp', '/sw.js']
      for (const address of addresses) {
        const answer = await ask(address, {}, method)
        expect([address, answer.status, answer.headers.allow]).toEqual([address, 405, 'GET, HEAD'])
      }
      for (const address of ['/admin', '/api/notes'])
        expect((await ask(address, {}, method)).status).toBe(418)
    },
  )

  it('leaves to others what no view answers', async () => {
    for (const address of [
      '/',
      '/admin',
      '/admin/',
      '/api/notes?where[a][equals]=%zz',
      '/feeds/tr/latest.pdf',
    ]) {
      expect([address, (await ask(address)).status]).toEqual([address, 418])
    }
  })

  it('one slash too many at the end is taken away, with the query kept', async () => {
    const answer = await ask('/tr/note/bir/?a=1&utm=x')
    expect([answer.status, answer.headers.location]).toEqual([308, '/tr/note/bir?a=1&utm=x'])
    expect((await ask('/tr/note/none/')).status).toBe(404)
  })

  it.each([
    ['/tr/note/%', 400],
    ['/tr/note/%zz', 400],
    ['/tr/note/%c3%28', 400],
    ['/tr/note/%00', 400],
    ['/tr/note/a%0d%0aSet-Cookie:x=1', 400],
    ['/tr/note/../../etc/passwd', 400],
    ['/tr/note/%2e%2e/x', 400],
    ['/tr\\note', 400],
    ['//evil.example/', 404],
    ['//evil.example/..', 404],
    ['/tr//note', 404],
    ['/tr/note/..%2f..%2fetc', 404],
    ['/tr/note/LONG', 414],
    ['/tr/note/bir?a=LONG', 414],
    ['http://evil.example/tr/note/none', 404],
    ['http://evil.example/tr', 200],
  ])('an address like %s is answered with %i, and never with an error', async (address, expected) => {
    const answer = await ask(address.replace('LONG', 'a'.repeat(3000)))
    expect(answer.status).toBe(expected)
    expect(answer.headers.location).toBeUndefined()
    expect(server.errors).toEqual([])
  })

  it('parameters that change nothing make no page of their own; the order of the others neither', async () => {
    const makings = {}
    const own = await serve({ store: log.store, views: noteViews(makings) })
    for (const query of ['?a=1&size=2', '?size=2&a=1', '?size=2&utm_source=x&a=1', '?a=%31&size=2']) {
      expect((await own.ask(`/tr/note/bir${query}`)).text).toContain('2')
    }
    for (const address of ['/tr/note/b%69r', '/tr/note/bir', '/tr/note/bir?fbclid=1']) await own.ask(address)
    expect(makings).toMatchObject({ note: 2 })
    await own.close()
  })
})

describe('answers', () => {
  it('what was never there is 404, what is gone 410 with its reason; both are kept shortly', async () => {
    const missing = await ask('/tr/note/none')
    const gone = await ask('/tr/note/gone', { 'If-None-Match': '*' })
    expect([missing.status, gone.status, gone.text]).toEqual([404, 410, 'gone: trashed'])
    for (const each of [missing, gone]) {
      expect(each.headers['cache-control']).toBe('public, max-age=10')
      expect(each.headers.etag).toBeUndefined()
    }
  })

  it('redirects of views', async () => {
    const answer = await ask('/old/bir')
    expect([answer.status, answer.headers.location, answer.body.length]).toEqual([301, '/tr/note/bir', 0])
  })

  it('all have the headers that browsers need to be careful', async () => {
    for (const address of [
      LATEST,
      '/tr/note/bir',
      '/tr/note/none',
      '/old/bir',
      '/broken',
      '/media/m1/rose.webp',
      '/sw.js',
      '/x/%zz',
    ]) {
      const { headers } = await ask(address)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['content-security-policy']).toMatch(/frame-ancestors/)
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  it('an error says nothing about the inside, to the client', async () => {
    server.errors.splice(0)
    const answer = await ask('/broken')
    expect([answer.status, answer.headers['cache-control']]).toEqual([500, 'no-store'])
    expect(answer.text).not.toContain('secret')
    expect(server.errors).toHaveLength(1)
  })

  it('what is made at each request is made at each request, and has an ETag all the same', async () => {
    const first = await ask('/changes?since=1')
    log.add({ document: 'üç' })
    await server.delivery.refresh()
    const second = await ask('/changes?since=1', { 'If-None-Match': tag(first) })
    expect(second.status).toBe(200)
    expect((JSON.parse(second.text) as number[]).at(-1)).toBe(log.rows.length)
    expect((await ask('/changes?since=1', { 'If-None-Match': tag(second) })).status).toBe(304)
  })
})

describe('files', () => {
  it('of pictures that are public now, and no others', async () => {
    const rose = await ask('/media/m1/rose.webp')
    expect([rose.status, rose.headers['content-type'], rose.body]).toEqual([200, 'image/webp', FILE])
    expect(rose.headers['cache-control']).toBe('public, max-age=3600')
    expect((await ask('/media/m1/%C3%A7%20%C4%9F.webp')).body).toEqual(FILE)
    expect((await ask('/media/m1/rose.webp', { 'If-None-Match': tag(rose) })).status).toBe(304)
    expect((await ask('/media/m1/rose.webp', { Range: 'bytes=0-2' })).status).toBe(206)
    expect((await ask('/media/m1/rose.webp', { Range: 'bytes=900-' })).status).toBe(416)
    expect((await ask('/media/m1/rose.webp', {}, 'HEAD')).body).toHaveLength(0)
  })

  it.each([
    '/media/m1/secret.webp',
    '/media/m2/secret.webp',
    '/media/none/rose.webp',
    '/media/m1/missing.webp',
    '/media/m1/..%2foutside.txt',
    '/media/m1/..%5coutside.txt',
  ])('%s is not there', async (address) => {
    const answer = await ask(address)
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('outside')
  })

  it('a drawing that could run scripts runs none', async () => {
    expect((await ask('/media/m1/evil.svg')).headers['content-security-policy']).toContain(
      "default-src 'none'",
    )
  })

  it("the site's own: by their names, compressed, for ever when their name has a hash", async () => {
    const script = await ask('/reader/app-0a1b2c3d.js', { 'Accept-Encoding': 'br' })
    expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect([script.headers['content-encoding'], script.headers['cache-control']]).toEqual([
      'br',
      'public, max-age=31536000, immutable',
    ])
    const worker = await ask('/sw.js')
    expect(worker.headers['cache-control']).toBe('public, no-cache')
    expect((await ask('/sw.js', { 'If-None-Match': tag(worker) })).status).toBe(304)
    fs.writeFileSync(path.join(folder, 'assets/sw.js'), 'self.x = 2 // changed')
    expect((await ask('/sw.js', { 'If-None-Match': tag(worker) })).text).toContain('changed')
    expect((await ask('/.hidden')).status).toBe(418)
  })
})
