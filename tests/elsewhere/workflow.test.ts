/**
 * The workflow in somebody else's project, over HTTP: a packed package, ten lines, `next build`. Old documents
 * stay as they were; ids are numbers and texts; the project's own hooks run; switched off, it does nothing.
 */
import { startSomebodysSite } from './somebodysProject'
import type { Site } from './runIn'

interface Answer<Body> {
  status: number
  body: Body
}
interface Doc {
  id: number | string
  title?: string
  titleInCapitals?: string
  name?: unknown
  _status: string
}
interface State {
  stage: string
  newest: { version: string; number: number }
  live: { version: string } | null
  pending: boolean
}
type Door = (address: { collection: string; id: number | string }) => string
interface Refused {
  code: string
}

let site: Site
const tokens: Record<string, string> = {}

beforeAll(async () => {
  site = await startSomebodysSite()
  await logIn()
}, 600_000)
afterAll(() => site?.close())

async function logIn(): Promise<void> {
  for (const role of ['writer', 'editor', 'chief']) {
    const data = { email: `${role}@example.com`, password: 'elsewhere-2025' }
    const { body } = await ask<{ token: string }>('/api/users/login', { data })
    tokens[role] = body.token
  }
}

async function ask<Body>(
  path: string,
  { as, data, method = data ? 'POST' : 'GET' }: { as?: string; data?: unknown; method?: string } = {},
): Promise<Answer<Body>> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' }
  if (as) headers.Authorization = `JWT ${tokens[as]}`
  const answer = await fetch(site.url + path, { method, headers, body: data ? JSON.stringify(data) : null })
  const text = await answer.text()
  try {
    return { status: answer.status, body: JSON.parse(text) as Body }
  } catch {
    throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}\n${site.printed()}`)
  }
}

const overRest: Door = ({ collection, id }) => `/api/${collection}/${id}/transition`

/** An act by somebody who has seen the newest version. */
async function act(
  as: string,
  collection: string,
  id: number | string,
  to: string,
  door = overRest,
  name?: string,
) {
  const { newest } = await stateOf(collection, id)
  const data = { collection, id, to, act: name, version: newest.version, note: 'A reason.' }
  return ask<Record<string, unknown>>(door(data), { as, data })
}

async function stateOf(collection: string, id: number | string): Promise<State> {
  const { status, body } = await ask<State>(`/api/${collection}/${id}/workflow`, { as: 'chief' })
  expect([status, body]).toEqual([200, expect.anything()])
  return body
}

const create = async (collection: string, data: Record<string, unknown>): Promise<Doc> => {
  const answer = await ask<{ doc: Doc }>(`/api/${collection}?draft=true`, { as: 'writer', data })
  expect([answer.status, answer.body]).toEqual([201, expect.anything()])
  return answer.body.doc
}

const publicStatus = async (collection: string, id: number | string) =>
  (await ask<Doc>(`/api/${collection}/${id}?depth=0`, { as: 'chief' })).body._status

/** All the way: submitted by the writer, approved and published by the editor. */
async function publish(collection: string, id: number | string, door = overRest): Promise<void> {
  for (const [as, to] of [
    ['writer', 'inReview'],
    ['editor', 'approved'],
    ['editor', 'published'],
  ] as const) {
    const { status, body } = await act(as, collection, id, to, door)
    expect([to, status, body]).toEqual([to, 200, expect.anything()])
  }
}

describe('documents from before the plugin', () => {
  it('keep their state: nothing is unpublished, nothing published, and pending changes wait', async () => {
    const { body: seen } = await ask<{ docs: Doc[] }>('/api/pages?limit=100&sort=id')
    expect(seen.docs.map(({ title }) => title)).toEqual(
      Array.from({ length: 25 }, (_, index) => `Page ${index * 2}`),
    )
    const { body: all } = await ask<{ docs: Doc[] }>('/api/pages?limit=100&sort=id&draft=true', {
      as: 'chief',
    })
    expect(all.docs).toHaveLength(50)
    const states = await Promise.all(all.docs.slice(0, 20).map(({ id }) => stateOf('pages', id)))
    const expected = Array.from({ length: 20 }, (_, index) => ({
      stage: index % 10 === 0 ? 'draft' : index % 2 === 0 ? 'published' : 'draft',
      isLive: index % 2 === 0,
      pending: index % 10 === 0,
    }))
    expect(states.map(({ stage, live, pending }) => ({ stage, isLive: live !== null, pending }))).toEqual(
      expected,
    )
  })

  it('go on by the workflow: one that was a draft becomes public, one that is public changes by review only', async () => {
    const { body } = await ask<{ docs: Doc[] }>('/api/pages?draft=true&where[title][in]=Page 1,Page 2', {
      as: 'chief',
    })
    const [open, live] = ['Page 1', 'Page 2'].map((name) => body.docs.find(({ title }) => title === name)!)
    await publish('pages', open!.id)
    expect(await publicStatus('pages', open!.id)).toBe('published')

    const plain = await ask<{ errors: { data: Refused }[] }>(`/api/pages/${live!.id}`, {
      as: 'chief',
      data: { title: 'Round the door', _status: 'published' },
      method: 'PATCH',
    })
    expect([plain.status, plain.body.errors[0]?.data.code]).toEqual([409, 'use-the-door'])
    const draft = await ask(`/api/pages/${live!.id}?draft=true`, {
      as: 'writer',
      data: { title: 'Page 2, new' },
      method: 'PATCH',
    })
    expect(draft.status).toBe(200)
    expect((await ask<Doc>(`/api/pages/${live!.id}`)).body.title).toBe('Page 2')
    await publish('pages', live!.id)
    expect((await ask<Doc>(`/api/pages/${live!.id}`)).body.title).toBe('Page 2, new')
  })
})

describe('a collection', () => {
  it('with ids that are texts, which saves itself, is reviewed and published', async () => {
    const { id } = await create('places', { id: 'istanbul', name: 'İstanbul' })
    const autosave = '?draft=true&autosave=true'
    for (const name of ['İstanbul 1', 'İstanbul 2']) {
      const saved = await ask(`/api/places/${id}${autosave}`, {
        as: 'writer',
        data: { name },
        method: 'PATCH',
      })
      expect(saved.status).toBe(200)
    }
    await publish('places', id)
    const { body } = await ask<Doc>('/api/places/istanbul', { as: 'chief' })
    expect([body.name, body._status]).toEqual(['İstanbul 2', 'published'])
    expect((await stateOf('places', 'ankara')).stage).toBe('published')
  })

  it('localised by field is validated in each language that becomes public', async () => {
    const { id } = await create('products', { name: 'Tea', price: 3 })
    const half = await create('products', { price: 4 })
    await ask(`/api/products/${half.id}?draft=true&locale=tr`, {
      as: 'writer',
      data: { name: 'Kahve' },
      method: 'PATCH',
    })
    const refused = await act('writer', 'products', half.id, 'inReview')
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toMatch(/"code":"checklist".*"field":"name/)

    await ask(`/api/products/${id}?draft=true&locale=tr`, {
      as: 'writer',
      data: { name: 'Çay' },
      method: 'PATCH',
    })
    await publish('products', id)
    const { body } = await ask<Doc>(`/api/products/${id}?locale=all`, { as: 'chief' })
    expect(body.name).toEqual({ en: 'Tea', tr: 'Çay' })
  })

  it('keeps its own hooks: they run for drafts and for what the door publishes', async () => {
    const { id, titleInCapitals } = await create('pages', { title: 'Own hooks' })
    expect(titleInCapitals).toBe('OWN HOOKS')
    await publish('pages', id)
    const { body } = await ask<{ id: number; status: string }[]>('/api/pages/changes')
    const seen = body.filter((change) => change.id === id).map(({ status }) => status)
    expect([seen[0], seen.at(-1)]).toEqual(['draft', 'published'])
  })
})

describe('two copies of the plugin in one process', () => {
  const doors: [string, Door][] = [
    ['a route of Next', () => '/transition'],
    ['Express', () => '/express/transition'],
  ]
  it.each(doors)(
    'transition() called from %s does what the endpoint does, and refuses what it refuses',
    async (_, door) => {
      const { id } = await create('pages', { title: 'By another door' })
      const tooEarly = await act('editor', 'pages', id, 'published', door, 'publish')
      expect([tooEarly.status, tooEarly.body.code]).toEqual([409, 'not-approved'])
      expect((await act('writer', 'pages', id, 'inReview', door)).status).toBe(200)
      const notHers = await act('writer', 'pages', id, 'approved', door)
      expect([notHers.status, notHers.body.code]).toEqual([403, 'not-your-right'])
      expect((await act('editor', 'pages', id, 'approved', door)).status).toBe(200)
      expect((await act('editor', 'pages', id, 'published', overRest)).status).toBe(200)
      expect((await ask<Doc>(`/api/pages/${id}`)).body.title).toBe('By another door')
    },
  )
})

describe('switched off', () => {
  it('the schema stays and the behaviour goes: Payload publishes as it always did', async () => {
    const { body: before } = await ask<{ docs: Doc[] }>('/api/pages?limit=100&sort=id')
    await site.close()
    site = await startSomebodysSite({ WORKFLOW: 'off' })
    await logIn()
    const { body: after } = await ask<{ docs: Doc[] }>('/api/pages?limit=100&sort=id')
    expect(after.docs.length).toBe(25)
    expect(before.docs.length).toBeGreaterThan(25)
    const data = { title: 'Without a workflow', _status: 'published' }
    const { status, body } = await ask<{ doc: Doc }>('/api/pages', { as: 'writer', data })
    expect([status, body.doc._status]).toEqual([201, 'published'])
    expect((await ask(`/api/pages/${body.doc.id}/workflow`, { as: 'chief' })).status).toBe(404)
  })
})
