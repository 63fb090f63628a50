import fs from 'node:fs'
import path from 'node:path'

import type { DeliveryServer } from './deliveryServer'
import { etagOf, FILE, openSite, type NotesSite } from './notesSite'

let site: NotesSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const ask: DeliveryServer['ask'] = (...args) => site.ask(...args)

describe('files', () => {
  it('of pictures that are public now, and no others', async () => {
    const rose = await ask('/media/m1/rose.webp')
    expect([rose.status, rose.headers['content-type'], rose.body]).toEqual([200, 'image/webp', FILE])
    expect(rose.headers['cache-control']).toBe('public, max-age=3600')
    expect((await ask('/media/m1/%C3%A7%20%C4%9F.webp')).body).toEqual(FILE)
    expect((await ask('/media/m1/rose.webp', { 'If-None-Match': etagOf(rose) })).status).toBe(304)
    expect((await ask('/media/m1/rose.webp', { Range: 'bytes=0-2' })).status).toBe(206)
    expect((await ask('/media/m1/rose.webp', { Range: 'bytes=900-' })).status).toBe(416)
    expect((await ask('/media/m1/rose.webp', { 'If-Match': '"another"' })).status).toBe(412)
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
    expect((await ask('/sw.js', { 'If-None-Match': etagOf(worker) })).status).toBe(304)
    fs.writeFileSync(path.join(site.assetsDir, 'sw.js'), 'self.x = 2 // changed')
    expect((await ask('/sw.js', { 'If-None-Match': etagOf(worker) })).text).toContain('changed')
    expect((await ask('/.hidden')).status).toBe(418)
  })
})
