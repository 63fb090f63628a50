/** What the public saw, and when: every text and every notice, for editors, years later. */
import { publicStateAt } from '@/plugins/workflow'
import { publicStates } from '@/plugins/workflow/history/publicStates'
import { governedOf } from '@/plugins/workflow/options/processState'
import { changedPage, correct, correction, lift, openPublicProject, retract, retraction } from './publicActs'
import { pages, type Id, type Project } from './project'
import { act, edit, makePage, rest } from './projectActs'

let project: Project
beforeAll(async () => {
  project = await openPublicProject()
}, 120_000)
afterAll(() => project?.close())

const statesOf = (id: Id) => publicStates(project.payload, governedOf(project.payload, pages)!, id)
const seenAt = (id: Id, at: string) => publicStateAt(project.payload, { collection: pages, id, at })
const later = (iso: string) => new Date(Date.parse(iso) + 1).toISOString()
const earlier = (iso: string) => new Date(Date.parse(iso) - 1).toISOString()

describe('the public history of a document', () => {
  let id: Id
  let moments: { published: string; corrected: string; retracted: string; again: string; off: string }

  beforeAll(async () => {
    const { ada, ben, cem } = project.people
    id = await makePage(project, ada, { title: 'One', body: 'One hundred.' })
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    const { at: published } = await act(project, ben, id, 'publish')
    await edit(project, ada, id, { body: 'Ten.' })
    const { at: corrected } = await correct(project, ben, id)
    await act(project, project.people.bahar, id, 'check')
    await edit(project, ada, id, { body: 'A draft that nobody saw.' })
    const { at: retracted } = await retract(project, cem, id)
    await lift(project, cem, id)
    await edit(project, ada, id, { body: 'Nine.' })
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'approve')
    const { at: again } = await act(project, ben, id, 'publish')
    const { at: off } = await act(project, ben, id, 'unpublish')
    moments = { published, corrected, retracted, again, off }
  })

  it('is every state that was seen, with its times', async () => {
    const { published, corrected, retracted, again, off } = moments
    expect(await statesOf(id)).toMatchObject([
      { kind: 'text', number: 1, from: published, to: corrected },
      { kind: 'text', number: 2, from: corrected, to: retracted },
      { kind: 'notice', from: retracted, to: again },
      { kind: 'text', from: again, to: off },
    ])
  })

  it('answers what the page said at a moment, to the millisecond, with what was told beside the text', async () => {
    const { published, corrected, retracted, again, off } = moments
    expect(await seenAt(id, earlier(published))).toBeNull()
    expect((await seenAt(id, published))?.doc).toMatchObject({ title: 'One', body: 'One hundred.' })
    expect((await seenAt(id, earlier(corrected)))?.doc).toMatchObject({ body: 'One hundred.' })
    const second = await seenAt(id, corrected)
    expect(second?.doc).toMatchObject({
      body: 'Ten.',
      publicNotes: { corrections: [{ number: 1, ...correction }] },
    })
    expect((await seenAt(id, earlier(retracted)))?.doc).toMatchObject({ body: 'Ten.' })
    expect(await seenAt(id, later(retracted))).toMatchObject({ kind: 'notice', doc: null, retraction })
    expect((await seenAt(id, again))?.doc).toMatchObject({ body: 'Nine.' })
    expect(await seenAt(id, off)).toBeNull()
    expect(await seenAt(id, later(new Date().toISOString()))).toBeNull()
  })

  it('is the approved text, while a newer one waits', async () => {
    const { ada, ben } = project.people
    const other = await changedPage(project)
    await act(project, ada, other, 'submit')
    await act(project, ben, other, 'approve')
    await edit(project, ada, other, { body: 'Newer.' })
    const { at } = await act(project, ben, other, 'publish')
    expect((await seenAt(other, later(at)))?.doc).toMatchObject({ body: 'Ten.' })
    expect(await statesOf(other)).toMatchObject([{ to: at }, { from: at, to: null }])
  })

  it('knows what the server’s own code has published and taken off', async () => {
    const { payload } = project
    const context = { system: 'import' }
    const data = { title: 'Imported', body: 'First.', _status: 'published' } as never
    const made = await payload.create({ collection: pages, data, context })
    const next = { body: 'Second.', _status: 'published' } as never
    await payload.update({ collection: pages, id: made.id, data: next, context: { system: 'import' } })
    const off = { _status: 'draft' } as never
    await payload.update({ collection: pages, id: made.id, data: off, context: { system: 'import' } })
    const states = await statesOf(made.id)
    expect(states).toMatchObject([{ kind: 'text' }, { kind: 'text' }])
    expect(states[0]!.to).toBe(states[1]!.from)
    expect(states[1]!.to).not.toBeNull()
    expect((await seenAt(made.id, states[0]!.from))?.doc).toMatchObject({ body: 'First.' })
    expect((await seenAt(made.id, states[1]!.from))?.doc).toMatchObject({ body: 'Second.' })
  })

  it('is for those who may read all versions; nobody else learns even that there is something', async () => {
    const { ben, guest } = project.people
    const at = encodeURIComponent(moments.published)
    const ask = (user: typeof ben | null, query = `?at=${at}`) =>
      rest(project, user, 'GET', `/pages/${id}/public-at${query}`)
    expect((await ask(ben)).body.state).toMatchObject({ kind: 'text', doc: { body: 'One hundred.' } })
    expect((await ask(ben, '')).body.states).toHaveLength(4)
    expect((await ask(ben, '?at=yesterday')).status).toBe(400)
    for (const user of [null, guest]) {
      const { status, body } = await ask(user)
      expect([status, JSON.stringify(body)]).toEqual([403, expect.not.stringContaining('hundred')])
    }
    expect((await rest(project, ben, 'GET', `/pages/999999/public-at?at=${at}`)).status).toBe(404)
  })
})
