import { serve, type DeliveryServer } from './deliveryServer'
import { etagOf, LATEST, openSite, type NotesSite } from './notesSite'
import { noteViews } from './noteViews'

let site: NotesSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const ask: DeliveryServer['ask'] = (...args) => site.ask(...args)

describe('methods and addresses', () => {
  it('HEAD is GET without a body', async () => {
    const get = await ask(LATEST)
    const head = await ask(LATEST, {}, 'HEAD')
    const { date: _a, ...expected } = get.headers
    const { date: _b, ...headers } = head.headers
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    expect(headers).toEqual(expected)
    expect((await ask(LATEST, { 'If-None-Match': etagOf(get) }, 'HEAD')).status).toBe(304)
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
    expect(site.errors).toEqual([])
  })

  it('parameters that change nothing make no page of their own; the order of the others neither', async () => {
    const makings = {}
    const own = await serve({ store: site.log.store, views: noteViews(makings) })
    for (const query of ['?a=1&size=2', '?size=2&a=1', '?size=2&utm_source=x&a=1', '?a=%31&size=2']) {
      expect((await own.ask(`/tr/note/bir${query}`)).text).toContain('2')
    }
    for (const address of ['/tr/note/b%69r', '/tr/note/bir', '/tr/note/bir?fbclid=1']) await own.ask(address)
    expect(makings).toMatchObject({ note: 2 })
    await own.close()
  })
})
