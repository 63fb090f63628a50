import { graphql } from 'graphql'
import { gunzipSync } from 'node:zlib'
import { createLocalReq, type Config, type Payload } from 'payload'

import { feedsPlugin, reconcile } from '@/plugins/feeds'
import { logRows } from './logRows'
import { fedCollections, openProject, type Project } from './notesProject'
import { noteViews } from './noteViews'
import { handleRequest } from '../harness/handleRequest'

const SECRET = 'a secret of the cron'

let project: Project
let payload: Payload
beforeAll(async () => {
  project = await openProject({
    serve: { views: noteViews(), origin: 'https://notes.example' },
    mayReconcile: ({ headers }) => headers.get('authorization') === `Bearer ${SECRET}`,
  })
  payload = project.payload
  const data = { title: 'Bir', slug: 'bir', _status: 'published' } as never
  await payload.create({ collection: 'notes' as never, data })
  await reconcile(payload)
})
afterAll(() => project.close())

async function rest(path: string, init: RequestInit = {}): Promise<{ status: number; text: string }> {
  const request = new Request(`http://localhost/api${path}`, init)
  const response = await handleRequest(payload, request)
  return { status: response.status, text: await response.text() }
}

describe('the plugin', () => {
  it('extends the hooks, fields and start of a project, and replaces none', async () => {
    const own = () => undefined
    const started: string[] = []
    const config: Config = {
      secret: 'x',
      db: { name: 'none', defaultIDType: 'text', init: () => ({}) as never },
      collections: [
        {
          slug: 'notes',
          fields: [{ name: 'title', type: 'text' }],
          hooks: { beforeChange: [own], afterChange: [own], afterDelete: [own] },
        },
        { slug: 'other', fields: [] },
      ],
      endpoints: [{ path: '/own', method: 'get', handler: () => new Response() }],
      onInit: () => void started.push('own'),
    }
    const plugin = feedsPlugin({ collections: fedCollections.slice(0, 1), reconcile: false })
    const extended = await plugin(config)
    const [notes, other, log] = extended.collections ?? []
    expect(notes?.fields.map((field) => 'name' in field && field.name)).toEqual(['title', 'feedsMark'])
    for (const hooks of [notes?.hooks?.beforeChange, notes?.hooks?.afterChange, notes?.hooks?.afterDelete]) {
      expect(hooks).toHaveLength(2)
      expect(hooks?.[0]).toBe(own)
    }
    expect(other).toBe(config.collections?.[1])
    expect(log?.slug).toBe('feed-changes')
    expect(extended.endpoints?.map(({ path }) => path)).toEqual(['/own', '/feeds/reconcile'])
    await extended.onInit?.({} as Payload)
    expect(started).toEqual(['own'])
    expect(config.collections?.[0]?.fields).toHaveLength(1)
  })

  it('refuses to feed what a project does not have', () => {
    const config = { collections: [] } as unknown as Config
    expect(() => feedsPlugin({ collections: fedCollections })(config)).toThrow('there is no "notes"')
  })

  it('disabled, keeps the schema and does nothing', async () => {
    const config = { collections: [{ slug: 'notes', fields: [] }] } as unknown as Config
    const disabled = await feedsPlugin({ collections: fedCollections.slice(0, 1), enabled: false })(config)
    expect(disabled.collections?.map(({ fields }) => fields.length)).toEqual([1, 14])
    expect(disabled.collections?.[0]?.hooks).toBeUndefined()
    expect(disabled.onInit).toBeUndefined()
  })
})

describe('the APIs', () => {
  it('show the mark to nobody, and ask nobody by it', async () => {
    expect((await rest('/notes?depth=0')).text).toContain('Bir')
    for (const path of ['/notes', '/notes?select[feedsMark]=true', '/notes?draft=true', '/notes/versions']) {
      expect((await rest(path)).text).not.toContain('feedsMark')
    }
    expect((await rest('/notes?where[feedsMark][exists]=true')).status).toBe(400)
    const local = await payload.find({ collection: 'notes' as never })
    expect(JSON.stringify(local.docs)).not.toContain('feedsMark')
  })

  it('set no mark from outside', async () => {
    const note = await payload
      .create({
        collection: 'notes' as never,
        data: { title: 'İki', feedsMark: 'from outside' } as never,
        overrideAccess: false,
        user: null,
      })
      .catch(() => null)
    expect(note).toBeNull()
    const { id } = (await payload.create({
      collection: 'notes' as never,
      data: { title: 'İki', feedsMark: 'mine' } as never,
    })) as { id: string }
    const row: Record<string, unknown> | null = await payload.db.findOne({
      collection: 'notes' as never,
      where: { id: { equals: id } },
    })
    expect(row?.feedsMark).not.toBe('mine')
  })

  it('do not know the log', async () => {
    for (const path of ['/feed-changes', '/feed-changes/1', '/feed-changes/count']) {
      const { status, text } = await rest(path)
      // 501: Payload's answer for a collection whose endpoints are switched off.
      expect([path, [404, 501].includes(status), text.includes('Bir')]).toEqual([path, true, false])
    }
    const read = payload.find({ collection: 'feed-changes' as never, overrideAccess: false })
    await expect(read).rejects.toThrow()
  })

  it('GraphQL does not know the log, and tells no mark', async () => {
    const { configToSchema } = await import('@payloadcms/graphql')
    const { schema } = configToSchema(payload.config)
    expect(Object.keys(schema.getTypeMap()).filter((name) => /FeedChange/i.test(name))).toEqual([])
    const result = await graphql({
      schema,
      source: '{ Notes { docs { title feedsMark } } }',
      contextValue: { req: await createLocalReq({}, payload), headers: {} },
    })
    expect(JSON.stringify(result.data ?? null)).not.toMatch(/[0-9a-f]{8}-/)
  })
})

describe('POST /api/feeds/reconcile', () => {
  const post = (headers: Record<string, string> = {}, query = '') =>
    rest(`/feeds/reconcile${query}`, { method: 'POST', headers })

  it('is closed to everybody but those whom the project lets in', async () => {
    expect((await post()).status).toBe(403)
    expect((await post({ authorization: 'Bearer wrong' })).status).toBe(403)
    expect((await rest('/feeds/reconcile')).status).toBe(404)
  })

  it('brings the feeds up to date and says how they stand', async () => {
    const { status, text } = await post({ authorization: `Bearer ${SECRET}` }, '?everything=true')
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ head: (await logRows(payload)).length, lag: 0, failing: [] })
  })
})

describe('GET /api/feeds/*', () => {
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const request = new Request(`http://localhost/api${path}`, { method, headers })
    return handleRequest(payload, request)
  }

  it('serves the views inside Payload, with the validators of delivery', async () => {
    const response = await get('/feeds/tr/latest.txt?utm=1')
    const etag = response.headers.get('etag') ?? ''
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Bir')
    expect(response.headers.get('last-modified')).toBeTruthy()
    const unchanged = await get('/feeds/tr/latest.txt', { 'If-None-Match': etag })
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
    const gzip = await get('/feeds/tr/latest.txt', { 'Accept-Encoding': 'gzip' })
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toContain('Bir')
  })

  it('shows a change as soon as it is told', async () => {
    const data = { title: 'Yeni', _status: 'published' } as never
    await payload.create({ collection: 'notes' as never, data })
    await reconcile(payload)
    expect(await (await get('/feeds/tr/latest.txt')).text()).toContain('Yeni')
  })

  it.each([
    ['/feeds/tr/none.txt', 404],
    ['/feeds/tr/latest.txt/', 200],
    ['/feeds/..%2f..%2fetc', 404],
    ['/feeds/%00', 400],
  ])('%s is answered with %i', async (path, status) => {
    expect((await get(path)).status).toBe(status)
  })
})
