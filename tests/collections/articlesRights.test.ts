import type { Payload, SanitizedConfig } from 'payload'

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
const statusOf = async (id: string) =>
  (await payload.findByID({ collection: 'articles', id, depth: 0, trash: true })) as unknown as Doc
const patch = (id: string, data: object, as?: Person, query = '') =>
  ask(config, `/articles/${id}${query}`, { method: 'PATCH', body: data, as })
const headlines = ({ body: { docs } }: Answer) => (docs ?? []).map(({ headline }) => headline)

describe('a reporter', () => {
  it('writes drafts and changes their own, with and without draft=true', async () => {
    const made = await ask(config, '/articles?draft=true', {
      method: 'POST',
      as: desk.reporter,
      body: { headline: 'Benim', _status: 'draft' },
    })
    expect(made.status).toBe(201)
    const id = String(made.body.doc!.id)
    expect((await patch(id, { headline: 'Benim, yeni' }, desk.reporter, '?draft=true')).status).toBe(200)
    expect((await patch(id, { headline: 'Benim, yine' }, desk.reporter)).status).toBe(200)
    expect(await statusOf(id)).toMatchObject({ _status: 'draft', headline: 'Benim, yine' })
  })

  it.each([
    ['a new document', '', { _status: 'published' }],
    ['a new "draft"', '?draft=true', { _status: 'published' }],
  ])('does not publish with %s', async (_name, query, status) => {
    const { body: answer, status: code } = await ask(config, `/articles${query}`, {
      method: 'POST',
      as: desk.reporter,
      body: { headline: `Kaçak${query}`, ...status },
    })
    const published = await payload.count({
      collection: 'articles',
      where: { and: [{ headline: { equals: `Kaçak${query}` } }, { _status: { equals: 'published' } }] },
    })
    expect(published.totalDocs).toBe(0)
    expect([code, answer.errors![0]!.data]).toMatchObject([409, { code: 'use-the-door' }])
  })

  it('does not publish with a change, whatever the flags say', async () => {
    const { id } = await writeAs(desk.reporter)
    for (const query of [
      '',
      '?draft=true',
      '?draft=true&autosave=true',
      '?publishAllLocales=true',
      '?publishSpecificLocale=tr',
    ]) {
      const answer = await patch(id, { _status: 'published' }, desk.reporter, query)
      expect([query, answer.status, answer.body.errors![0]!.data]).toMatchObject([
        query,
        409,
        { code: 'use-the-door' },
      ])
    }
    expect(await statusOf(id)).toMatchObject({ _status: 'draft' })
    const english = await ask(config, '/articles', {
      method: 'POST',
      as: desk.reporter,
      language: 'en',
      body: { headline: 'No', _status: 'published' },
    })
    expect(english.body.errors![0]!.message).toMatch(/Publishing goes through the workflow/)
  })

  it('does not publish by a bulk edit, a copy or the Local API either', async () => {
    const { id } = await writeAs(desk.reporter)
    const bulk = await ask(config, `/articles?where[id][equals]=${id}`, {
      method: 'PATCH',
      as: desk.reporter,
      body: { _status: 'published' },
    })
    expect(bulk.status).toBe(403)
    await expect(
      payload.update({
        collection: 'articles',
        where: { id: { equals: id } },
        data: { _status: 'published' } as never,
        user: desk.reporter.user,
      }),
    ).rejects.toMatchObject({ data: { code: 'use-the-door' } })
    const foreign = await writeAs(desk.editor)
    await publish(foreign.id)
    const copy = await ask(config, `/articles/${foreign.id}/duplicate`, {
      method: 'POST',
      as: desk.reporter,
      body: {},
    })
    expect(copy.status).toBe(200)
    const { docs } = await payload.find({
      collection: 'articles',
      where: { id: { equals: copy.body.doc!.id } },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({ _status: 'draft', createdBy: desk.reporter.id })
    expect(await statusOf(id)).toMatchObject({ _status: 'draft' })
  })

  it('does not touch what a colleague writes, nor restore its versions', async () => {
    const { id } = await writeAs(desk.colleague, { headline: 'Meslektaşın' })
    expect((await patch(id, { headline: 'Benim oldu' }, desk.reporter, '?draft=true')).status).toBe(403)
    expect((await patch(id, { deletedAt: new Date().toISOString() }, desk.reporter)).status).toBe(403)
    const { docs } = await payload.findVersions({ collection: 'articles', where: { parent: { equals: id } } })
    const restore = await ask(config, `/articles/versions/${docs[0]!.id}`, {
      method: 'POST',
      as: desk.reporter,
    })
    expect(restore.status).toBe(403)
    expect(await statusOf(id)).toMatchObject({ headline: 'Meslektaşın' })
  })

  it('no longer changes their own article once it was public: not the pending draft, not after unpublishing', async () => {
    const { id } = await writeAs(desk.reporter, { headline: 'Yayımlandı' })
    await publish(id)
    expect((await patch(id, { headline: 'Değişti' }, desk.reporter)).status).toBe(403)
    expect((await patch(id, { headline: 'Değişti' }, desk.reporter, '?draft=true')).status).toBe(403)
    await payload.update({
      collection: 'articles',
      id,
      data: { _status: 'draft' } as never,
      user: desk.editor.user,
      ...byServer,
    })
    expect((await patch(id, { headline: 'Değişti' }, desk.reporter, '?draft=true')).status).toBe(403)
    const { docs } = await payload.findVersions({ collection: 'articles', where: { parent: { equals: id } } })
    for (const version of docs) {
      const restore = await ask(config, `/articles/versions/${version.id}`, {
        method: 'POST',
        as: desk.reporter,
      })
      expect(restore.status).toBe(403)
    }
    expect(await statusOf(id)).toMatchObject({ headline: 'Yayımlandı', _status: 'draft' })
  })

  it('puts their own draft in the trash and takes it back, and deletes nothing for ever', async () => {
    const { id } = await writeAs(desk.reporter)
    expect((await patch(id, { deletedAt: new Date().toISOString() }, desk.reporter)).status).toBe(200)
    expect(
      (await ask(config, `/articles/${id}?trash=true`, { method: 'DELETE', as: desk.reporter })).status,
    ).toBe(403)
    expect((await patch(id, { deletedAt: null }, desk.reporter, '?trash=true')).status).toBe(200)
    expect((await ask(config, `/articles/${id}`, { method: 'DELETE', as: desk.reporter })).status).toBe(403)
    expect(await statusOf(id)).toMatchObject({ deletedAt: null })
  })

  it('reads what is public and their own, no drafts, trash or versions of others', async () => {
    const own = await writeAs(desk.reporter, { headline: 'GIZLI-kendi' })
    const foreign = await writeAs(desk.colleague, { headline: 'GIZLI-taslak' })
    const trashed = await writeAs(desk.editor, { headline: 'GIZLI-çöp' })
    await publish(trashed.id)
    await payload.update({
      collection: 'articles',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
      ...byServer,
    })
    const open = await writeAs(desk.editor, { headline: 'Açık' })
    await publish(open.id)
    await payload.update({
      collection: 'articles',
      id: open.id,
      data: { headline: 'GIZLI-bekleyen' },
      draft: true,
    })
    const seen = async (query: string) =>
      headlines(await ask(config, `/articles?limit=100&${query}`, { as: desk.reporter })).filter((text) =>
        /GIZLI/.test(String(text)),
      )
    expect(await seen('')).toEqual(['GIZLI-kendi'])
    expect(await seen('draft=true')).toEqual(['GIZLI-kendi'])
    expect(await seen('trash=true&draft=true')).toEqual(['GIZLI-kendi'])
    for (const id of [foreign.id, trashed.id]) {
      expect((await ask(config, `/articles/${id}?draft=true&trash=true`, { as: desk.reporter })).status).toBe(
        404,
      )
    }
    const versions = await ask(config, '/articles/versions?limit=100', { as: desk.reporter })
    const texts = JSON.stringify(versions.body)
    expect(texts).toContain('GIZLI-kendi')
    expect(texts).not.toMatch(/GIZLI-(taslak|çöp|bekleyen)/)
    expect(own.id).toBeTruthy()
  })
})

describe('the buttons that the admin offers', () => {
  const offered = async (as: Person, id: string, data: object) =>
    (await ask(config, `/articles/access/${id}`, { method: 'POST', as, body: data })).body as {
      update?: boolean
      delete?: boolean
    }

  it('are those that work', async () => {
    const { id } = await writeAs(desk.reporter)
    const trash = { deletedAt: new Date().toISOString() }
    expect((await offered(desk.reporter, id, { _status: 'draft' })).update).toBe(true)
    expect((await offered(desk.reporter, id, { _status: 'published' })).update).toBeFalsy()
    expect((await offered(desk.editor, id, { _status: 'published' })).update).toBe(true)
    expect((await offered(desk.reporter, id, trash)).delete).toBe(true)
    expect((await offered(desk.editor, id, { headline: 'x' })).delete).toBeFalsy()
    expect((await offered(desk.chief, id, { headline: 'x' })).delete).toBe(true)
    await publish(id)
    expect((await offered(desk.reporter, id, { _status: 'draft' })).update).toBeFalsy()
    expect((await offered(desk.reporter, id, trash)).delete).toBeFalsy()
  })
})

describe('editors and chiefs', () => {
  it('an editor trashes what is not public, and does not delete for ever; a chief does', async () => {
    const { id } = await writeAs(desk.reporter)
    await publish(id)
    const inTrash = { deletedAt: new Date().toISOString() }
    expect((await patch(id, inTrash, desk.editor)).status).toBe(409)
    await payload.update({
      collection: 'articles',
      id,
      data: { _status: 'draft' } as never,
      user: desk.editor.user,
      ...byServer,
    })
    expect((await patch(id, { deletedAt: new Date().toISOString() }, desk.editor)).status).toBe(200)
    expect(
      (await ask(config, `/articles/${id}?trash=true`, { method: 'DELETE', as: desk.editor })).status,
    ).toBe(403)
    expect(
      (await ask(config, `/articles/${id}?trash=true`, { method: 'DELETE', as: desk.chief })).status,
    ).toBe(200)
  })

  it('only a chief changes the site, only editors sections', async () => {
    const site = (as: Person) =>
      ask(config, '/globals/site', { method: 'POST', as, body: { publisher: { name: 'Yayıncı' } } })
    expect((await site(desk.editor)).status).toBe(403)
    expect((await site(desk.chief)).status).toBe(200)
    const section = (as: Person) =>
      ask(config, '/sections', { method: 'POST', as, body: { name: `Bölüm ${as.id.slice(0, 4)}` } })
    expect((await section(desk.reporter)).status).toBe(403)
    expect((await section(desk.editor)).status).toBe(201)
  })
})
