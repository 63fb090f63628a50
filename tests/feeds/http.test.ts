import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { lastModifiedToSend } from '@/plugins/feeds/delivery/conditional'
import { serve, type DeliveryServer } from './deliveryServer'
import { memoryLog } from './memoryLog'
import { etagOf, LATEST, openSite, type NotesSite } from './notesSite'
import { noteViews } from './noteViews'

let site: NotesSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const ask: DeliveryServer['ask'] = (...args) => site.ask(...args)

describe('conditional requests', () => {
  it('HTTP-1 each validator works alone, and If-None-Match wins', async () => {
    const first = await ask(LATEST)
    const etag = etagOf(first)
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
    site.log.add({ document: 'site', type: 'site', tags: [], item: { id: 'site', title: 'Ad' } })
    await site.delivery.refresh()
    const before = await ask('/tr/note/bir')
    site.log.add({ document: 'site', type: 'site', tags: [], item: { id: 'site', title: 'Yeni ad' } })
    await site.delivery.refresh()
    const after = await ask('/tr/note/bir', { 'If-Modified-Since': String(before.headers['last-modified']) })
    expect(after.status).toBe(200)
    expect(after.text).toContain('Yeni ad')
    expect(etagOf(after)).not.toBe(etagOf(before))
  })

  it('HTTP-1 what leaves a list moves its date too', async () => {
    const before = await ask(LATEST)
    site.log.add({ document: 'iki', tags: [] })
    await site.delivery.refresh()
    const after = await ask(LATEST, { 'If-Modified-Since': String(before.headers['last-modified']) })
    expect([after.status, after.text.includes('iki')]).toEqual([200, false])
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
    const unchanged = await ask('/tr/note/bir', { 'If-None-Match': etagOf(ok) })
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
    expect(new Set([etagOf(identity), etagOf(gzip), etagOf(br)]).size).toBe(3)
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
    expect((await ask(LATEST, { 'Accept-Encoding': 'gzip', 'If-None-Match': etagOf(gzip) })).status).toBe(304)
    expect((await ask(LATEST, { 'Accept-Encoding': 'gzip', 'If-None-Match': etagOf(br) })).status).toBe(200)
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
    const other = await serve({ store: memoryLog(site.log.rows).store, views: noteViews() })
    const names = ['etag', 'last-modified', 'cache-control', 'content-type'] as const
    for (const address of [LATEST, '/tr/note/bir']) {
      const [a, b] = [await ask(address), await other.ask(address)]
      expect(b.body).toEqual(a.body)
      expect(names.map((name) => b.headers[name])).toEqual(names.map((name) => a.headers[name]))
    }
    await other.close()
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

  it('redirects of views to addresses that a header cannot carry as they are', async () => {
    const answer = await ask('/old/%C3%A7ok%20g%C3%BCzel%25')
    expect([answer.status, answer.headers.location]).toEqual([301, '/tr/note/%C3%A7ok%20g%C3%BCzel%25'])
    expect((await ask('/old/a%2525b')).headers.location).toBe('/tr/note/a%25b')
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
    site.errors.splice(0)
    const answer = await ask('/broken')
    expect([answer.status, answer.headers['cache-control']]).toEqual([500, 'no-store'])
    expect(answer.text).not.toContain('secret')
    expect(site.errors).toHaveLength(1)
  })

  it('what is made at each request is made at each request, and has an ETag all the same', async () => {
    const first = await ask('/changes?since=1')
    site.log.add({ document: 'üç' })
    await site.delivery.refresh()
    const second = await ask('/changes?since=1', { 'If-None-Match': etagOf(first) })
    expect(second.status).toBe(200)
    expect((JSON.parse(second.text) as number[]).at(-1)).toBe(site.log.rows.length)
    expect((await ask('/changes?since=1', { 'If-None-Match': etagOf(second) })).status).toBe(304)
  })
})
