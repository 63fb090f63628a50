import { openNewsroom, type TestNewsroom } from '../harness/newsroom'

describe('a redirect that an editor makes', () => {
  let newsroom: TestNewsroom
  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(() => newsroom.close())

  const make = (from: string, url: string) =>
    newsroom.payload.create({ collection: 'redirects', data: { from, to: { type: 'custom', url } } })

  it('leads to a path of the site or to an address of the web', async () => {
    expect((await make('/eski', '/tr')).to?.url).toBe('/tr')
    expect((await make('/daha-eski', 'https://example.org/a')).to?.url).toBe('https://example.org/a')
  })

  it.each(['javascript:alert(1)', '//evil.example', '/\\evil.example', 'data:text/html,x', ''])(
    'does not lead to %j',
    async (url) => {
      await expect(make(`/x${url.length}`, url)).rejects.toMatchObject({
        data: { errors: [expect.objectContaining({ path: 'to.url' })] },
      })
    },
  )

  it('does not lead to itself', async () => {
    await expect(make('/kendi', '/kendi')).rejects.toMatchObject({
      data: { errors: [expect.objectContaining({ path: 'to.url' })] },
    })
    const { totalDocs } = await newsroom.payload.count({ collection: 'redirects' })
    expect(totalDocs).toBe(2)
  })
})
