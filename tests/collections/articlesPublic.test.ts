import type { Payload, SanitizedConfig, Where } from 'payload'

import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { ask, body, hireDesk, type Answer, type Desk, type Person } from './desk'
import { byServer } from './writing'

type Doc = Record<string, unknown> & { id: string }

let newsroom: TestNewsroom
let payload: Payload
let config: SanitizedConfig
let desk: Desk

beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  payload = newsroom.payload
  config = payload.config
  desk = await hireDesk(payload)
})
afterAll(() => newsroom.close())

let count = 0
async function writeAs(person: Person, data: object = {}): Promise<Doc> {
  count += 1
  return (await payload.create({
    collection: 'articles',
    data: { headline: `Hak ${count}`, articleBody: body('Metin.'), _status: 'draft', ...data } as never,
    draft: true,
    user: person.user,
  })) as unknown as Doc
}
async function publish(id: string, data: object = {}) {
  await payload.update({
    collection: 'articles',
    id,
    data: { ...data, _status: 'published' } as never,
    user: desk.editor.user,
    ...byServer,
  })
}
const headlines = ({ body: { docs } }: Answer) => (docs ?? []).map(({ headline }) => headline)

describe('the public', () => {
  it('reads what is published, and no draft, pending change, trash or version', async () => {
    const open = await writeAs(desk.editor, { headline: 'Herkese açık' })
    await publish(open.id)
    await payload.update({
      collection: 'articles',
      id: open.id,
      data: { headline: 'GIZLI2' },
      draft: true,
    })
    await writeAs(desk.editor, { headline: 'GIZLI2' })
    const trashed = await writeAs(desk.editor, { headline: 'GIZLI2' })
    await publish(trashed.id)
    await payload.update({
      collection: 'articles',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
      ...byServer,
    })
    for (const query of [
      '',
      '?draft=true',
      '?trash=true',
      '?trash=true&draft=true',
      '?limit=0',
      '?pagination=false&depth=9',
      '?where[createdBy][exists]=true',
      '?sort=createdBy.email',
    ]) {
      const answer = await ask(config, `/articles${query}`)
      expect(JSON.stringify(answer.body)).not.toMatch(/GIZLI2|@desk\.example|"createdBy":/)
    }
    expect((await ask(config, '/articles/versions')).status).toBe(403)
    expect((await ask(config, `/articles/${trashed.id}?trash=true`)).status).toBe(404)
    expect(headlines(await ask(config, '/articles?limit=100'))).toContain('Herkese açık')
  })

  it('gets at most 100 documents and three levels, and no endless conditions', async () => {
    const topics = await Promise.all(
      [...Array(105).keys()].map((n) =>
        payload.create({ collection: 'topics', data: { name: `Konu ${n}` } }),
      ),
    )
    for (const query of ['limit=0', 'limit=1000', 'limit=-1', 'pagination=false&limit=0']) {
      expect((await ask(config, `/topics?${query}`)).body.docs).toHaveLength(100)
    }
    expect((await ask(config, '/topics?pagination=false')).body.docs).toHaveLength(10)
    expect((await ask(config, '/topics?limit=0', { as: desk.reporter })).body.docs!.length).toBeGreaterThan(
      100,
    )

    const { id } = await writeAs(desk.editor, { topics: topics.map((topic) => topic.id) })
    await publish(id)
    const [one] = (await ask(config, `/articles?where[id][equals]=${id}`)).body.docs!
    expect((one!.topics as { name?: string }[]).every((topic) => topic.name)).toBe(true)

    const terms = [...Array(51).keys()].map((n) => `where[or][${n}][slug][equals]=x${n}`).join('&')
    const many = await ask(config, `/topics?${terms}`)
    expect([many.status, many.body.errors![0]!.message]).toEqual([
      400,
      expect.stringMatching(/fazla karmaşık/),
    ])
    expect((await ask(config, `/topics/count?${terms}`)).status).toBe(400)
    const nested = (levels: number) =>
      [...Array(levels)].reduce<Where>((inside) => ({ or: [inside] }), { slug: { equals: 'x' } })
    const find = (where: Where) => payload.find({ collection: 'topics', overrideAccess: false, where })
    expect((await find(nested(8))).docs).toEqual([])
    await expect(find(nested(9))).rejects.toMatchObject({ status: 400 })
  })

  it.each([
    ['/articles?where=x', 'where'],
    ['/articles?where[and][0][headline][equals][a]=b', 'headline equals'],
    ['/articles?where[headline][like][]=a', 'headline like'],
    ['/articles?where[or][0][headline][near]=1', 'headline near'],
    ['/articles?where[articleBody][within]=1', 'articleBody within'],
    ['/articles?where[articleBody.root.children][contains]=x', 'articleBody.root.children'],
    ['/articles?where[createdAt][greater_than]=soon', 'createdAt greater_than'],
    ['/articles?where[about][equals]=x', 'about equals'],
    ['/articles/count?where[image.createdAt][equals]=soon', 'image.createdAt equals'],
    ['/deals?where[value.amount][near]=x', 'value.amount near'],
    ['/redirects?where[from][near]=1', 'from near'],
    ['/preview-links?where[createdAt][greater_than]=soon', 'createdAt greater_than'],
    ['/articles?where[nothing][equals]=1', 'nothing'],
    ['/articles?draft=true&where[headline][foo]=1', 'headline.foo'],
  ])('is told what is odd in a query: %s', async (path, odd) => {
    for (const as of [undefined, desk.editor]) {
      const { body, status } = await ask(config, path, { as })
      expect([status, body.errors?.[0]?.message]).toEqual([
        400,
        `Bu sorgu anlaşılmadı: ${odd}. Alanı, işleci ve değeri denetleyin.`,
      ])
    }
  })

  it.each([
    'where[headline][in][]=a&where[headline][in][]=b',
    'where[headline][in]=a,b',
    'where[createdAt][greater_than]=2025-01-01',
    'where[about][equals][relationTo]=deals&where[about][equals][value]=x',
    'where[about.value][equals]=x',
    'where[image][equals]=null',
    'where[id][exists]=true',
  ])('may ask: %s', async (query) => {
    expect((await ask(config, `/articles?${query}`)).status).toBe(200)
  })

  it('gets relations three levels deep, and joins of at most 100', async () => {
    const chain: Doc[] = []
    for (let level = 0; level < 5; level += 1) {
      const next = await writeAs(desk.editor, { relatedArticles: chain.slice(-1).map(({ id }) => id) })
      await publish(next.id)
      chain.push(next)
    }
    const path = `/articles/${chain[4]!.id}?depth=9&joins[relatedFrom][limit]=0`
    const levels = []
    for (let at: unknown = (await ask(config, path)).body; ;) {
      const [related] = (at as { relatedArticles?: unknown[] }).relatedArticles ?? []
      if (related === undefined) break
      levels.push(typeof related)
      at = related
    }
    expect(levels).toEqual(['object', 'object', 'object', 'string'])
    const answer = await ask(config, `/articles/${chain[0]!.id}?joins[relatedFrom][limit]=0`)
    expect((answer.body.relatedFrom as unknown as { docs: unknown[] }).docs).toHaveLength(1)
  })

  it('gets the companies of an article, and not with each of them all articles about it', async () => {
    const company = await payload.create({
      collection: 'companies',
      data: { name: 'Konu', _status: 'published' } as never,
      ...byServer,
    })
    const about = [{ relationTo: 'companies', value: company.id }]
    const { id } = await writeAs(desk.editor, { about })
    await publish(id)
    const answer = await ask(config, `/articles/${id}`)
    const [subject] = answer.body.about as unknown as { value: Record<string, unknown> }[]
    expect(subject!.value).toMatchObject({ name: 'Konu', slug: 'konu' })
    expect(Object.keys(subject!.value)).not.toEqual(expect.arrayContaining(['articles']))
    expect(Object.keys(subject!.value)).not.toEqual(expect.arrayContaining(['deals']))
    // Who asks for the company itself gets them.
    const own = await ask(config, `/companies/${company.id}?depth=0`)
    expect((own.body.articles as unknown as { docs: unknown[] }).docs).toEqual([id])
    // Who asks for many gets them by name.
    const many = await ask(config, `/companies?depth=0&where[id][equals]=${company.id}`)
    expect(Object.keys(many.body.docs![0]!)).not.toEqual(expect.arrayContaining(['articles']))
    const named = await ask(config, `/companies?depth=0&joins[articles][limit]=5`)
    expect(named.body.docs!.map(({ articles }) => (articles as { docs: unknown[] }).docs)).toContainEqual([
      id,
    ])
  })

  it('sees mentions that an editor accepted, and no others', async () => {
    const { id } = await writeAs(desk.editor, {
      mentions: [
        { name: 'A', status: 'accepted' },
        { name: 'B', status: 'dismissed' },
      ],
    })
    await publish(id)
    const seen = await ask(config, `/articles/${id}`)
    expect((seen.body.mentions as unknown as { name: string }[]).map(({ name }) => name)).toEqual(['A'])
  })

  it('writes nothing', async () => {
    for (const slug of [
      'articles',
      'companies',
      'deals',
      'persons',
      'sections',
      'topics',
      'authors',
      'media',
      'users',
      'redirects',
    ]) {
      const made = await ask(config, `/${slug}`, {
        method: 'POST',
        body: { name: 'x', headline: 'x', email: 'x@x.example', password: 'x'.repeat(12), role: 'admin' },
      })
      expect([slug, made.status >= 400 && made.status < 500]).toEqual([slug, true])
    }
  })
})
