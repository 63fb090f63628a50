/** Notes of editors among themselves: who may read, write, change, delete and resolve them, and through which door. */
import type { CollectionSlug, SanitizedConfig } from 'payload'

import { ask, hireDesk, type Desk, type Person } from '../collections/desk'
import { articlesOf } from '../collections/writing'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'

let newsroom: TestNewsroom
let desk: Desk
let config: SanitizedConfig
/** A draft of the reporter's: the colleague may not read it. */
let article: string
beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  desk = await hireDesk(newsroom.payload)
  config = newsroom.payload.config
}, 120_000)
afterAll(() => newsroom?.close())
beforeEach(async () => {
  const by = { user: desk.reporter.user, overrideAccess: false }
  article = (await articlesOf(newsroom.payload).draft({}, by)).id
})

const notes = 'workflow-notes' as CollectionSlug

interface Note {
  id: string
  parent: string | null
  text: string
  own: boolean
  resolved: { by: { id: string } } | null
}

const address = (note = '') => `/articles/${article}/notes${note && `/${note}`}`
const read = (as?: Person) => ask(config, address(), { as })
const post = (as: Person | undefined, text: string, parent?: string) =>
  ask(config, address(), { as, method: 'POST', body: { text, parent } })
const patch = (as: Person | undefined, note: string, body: object) =>
  ask(config, address(note), { as, method: 'PATCH', body })
const remove = (as: Person | undefined, note: string) => ask(config, address(note), { as, method: 'DELETE' })
async function write(as: Person, text: string, parent?: string): Promise<Note> {
  const { body } = await post(as, text, parent)
  return body.note as unknown as Note
}
const all = async () => (await read(desk.editor)).body.notes as unknown as Note[]

describe('a note', () => {
  it.each([
    // who, reads, writes, edits and deletes another's, resolves
    ['reporter', 200, 201, 403, 200],
    ['editor', 200, 201, 403, 200],
    ['admin', 200, 201, 403, 200],
    ['colleague', 404, 404, 404, 404],
    [undefined, 404, 404, 404, 404],
  ] as const)('on a draft of the reporter’s: %s', async (who, reads, writes, changes, resolves) => {
    const { id } = await write(desk.chief, 'Kaynak eksik')
    const as = who && desk[who]
    expect((await read(as)).status).toBe(reads)
    expect((await post(as, 'Bakıyorum')).status).toBe(writes)
    expect((await patch(as, id, { text: 'Başka' })).status).toBe(changes)
    expect((await remove(as, id)).status).toBe(changes)
    expect((await patch(as, id, { resolved: true })).status).toBe(resolves)
    expect((await all()).find((note) => note.id === id)).toMatchObject({ text: 'Kaynak eksik' })
  })

  it('tells who may not read the document nothing: not its text, not how many there are', async () => {
    await write(desk.editor, 'Gizli cümle')
    const answer = await read(desk.colleague)
    expect(answer.body.errors?.[0]?.data).toMatchObject({ code: 'not-found' })
    expect(JSON.stringify(answer)).not.toContain('Gizli')
  })

  it('is changed, and deleted without a trace, by its author', async () => {
    const { id } = await write(desk.reporter, 'İlk')
    expect((await patch(desk.reporter, id, { text: 'İkinci' })).body.note).toMatchObject({ text: 'İkinci' })
    expect((await remove(desk.reporter, id)).status).toBe(200)
    expect(await all()).toEqual([])
    expect(
      (await newsroom.payload.count({ collection: notes, where: { id: { equals: id } } })).totalDocs,
    ).toBe(0)
  })

  it('leaves the answers of others when it goes', async () => {
    const { id } = await write(desk.reporter, 'Soru')
    const first = await write(desk.editor, 'Yanıt', id)
    const second = await write(desk.chief, 'Yanıta yanıt', first.id)
    expect([first.parent, second.parent]).toEqual([id, id])
    await remove(desk.reporter, id)
    expect((await all()).map(({ parent, text }) => [text, parent])).toEqual([
      ['Yanıt', null],
      ['Yanıta yanıt', first.id],
    ])
  })

  it('is resolved with its thread, and opened again', async () => {
    const { id } = await write(desk.reporter, 'Soru')
    const answer = await write(desk.editor, 'Yanıt', id)
    await patch(desk.editor, answer.id, { resolved: true })
    expect((await all())[0]).toMatchObject({ id, resolved: { by: { id: desk.editor.id } } })
    await patch(desk.reporter, id, { resolved: false })
    expect((await all())[0]).toMatchObject({ id, resolved: null })
  })

  it('is not reached by way of another document', async () => {
    const { id } = await write(desk.editor, 'Burada')
    article = (await articlesOf(newsroom.payload).draft({}, {})).id
    expect((await patch(desk.editor, id, { resolved: true })).status).toBe(404)
    expect((await remove(desk.editor, id)).status).toBe(404)
    expect((await post(desk.editor, 'Yanıt', id)).status).toBe(404)
  })

  it.each([
    ['nothing', '  '],
    ['only what cannot be shown', '\u0008'],
    ['more than 4,000 characters', 'a'.repeat(4001)],
  ])('holds a text, not %s', async (_, text) => {
    expect((await post(desk.editor, text)).status).toBe(422)
  })

  it('mentions only people who may read the document, by the name they have', async () => {
    const { colleague, editor, reporter } = desk
    const { text } = await write(reporter, `@[Biri](${editor.id}) @[Öteki](${colleague.id}) bakar mı?`)
    expect(text).toBe(`@[editor](${editor.id}) @Öteki bakar mı?`)
    const { docs } = await newsroom.payload.find({
      collection: notes,
      where: { document: { equals: article } },
    })
    expect(docs[0]).toMatchObject({ mentions: [editor.id] })
  })

  it('may mention those who may read the document, and who may not read it is told nobody', async () => {
    const people = (as?: Person) => ask(config, `/articles/${article}/notes-people`, { as })
    const named = (await people(desk.reporter)).body.people as unknown as { name: string }[]
    expect(named.map(({ name }) => name)).toEqual(['admin', 'chief', 'editor', 'reporter'])
    expect((await people(desk.colleague)).status).toBe(404)
    expect((await people()).status).toBe(404)
  })

  it('is no content: the document stays as it is', async () => {
    const before = await articlesOf(newsroom.payload).read(article, { draft: true })
    const { id } = await write(desk.editor, 'Not')
    await patch(desk.reporter, id, { resolved: true })
    expect(await articlesOf(newsroom.payload).read(article, { draft: true })).toEqual(before)
    expect(await articlesOf(newsroom.payload).versionsOf(article)).toHaveLength(1)
  })

  it('goes with its document', async () => {
    await write(desk.editor, 'Not')
    await newsroom.payload.delete({ collection: 'articles', id: article, trash: true })
    expect(
      (await newsroom.payload.count({ collection: notes, where: { document: { equals: article } } }))
        .totalDocs,
    ).toBe(0)
  })

  it('is not to be had through its collection, whoever asks', async () => {
    const { id } = await write(desk.admin, 'Not')
    const as = desk.admin
    const by = { user: as.user, overrideAccess: false } as const
    for (const path of [`/${notes}`, `/${notes}/${id}`, `/${notes}/count`])
      expect([403, 404, 501]).toContain((await ask(config, path, { as })).status)
    await expect(newsroom.payload.find({ collection: notes, ...by })).rejects.toThrow()
    await expect(newsroom.payload.count({ collection: notes, ...by })).rejects.toThrow()
    await expect(newsroom.payload.delete({ collection: notes, id, ...by })).rejects.toThrow()
  })
})
