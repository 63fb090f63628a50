/** Ways that somebody who means harm would look for, beside those that Payload has: expected.csv tries these. */
import { createLocalReq, type FieldHook } from 'payload'

import { transition } from '@/plugins/workflow'
import { shared } from '@/plugins/workflow/options/processState'
import { itTakesBack } from '../harness/needs'
import { openProject, pages, rights, type Id, type Project, type User } from './project'
import { act, edit, everythingOf, mainOf, makePage, newestOf, refusalOf, rest, stateOf } from './projectActs'

let project: Project
let ada: User, ali: User, ben: User
beforeAll(async () => {
  project = await openProject()
  ;({ ada, ali, ben } = project.people)
})
afterAll(() => project.close())
afterEach(() => {
  project.hook.field = undefined
})

async function published(at: Project, data?: Record<string, unknown>): Promise<Id> {
  const id = await makePage(at, at.people.ada, data)
  await act(at, at.people.ada, id, 'submit')
  await act(at, at.people.ben, id, 'approve')
  await act(at, at.people.ben, id, 'publish')
  return id
}

describe('a hook of a field, which runs after the gate has looked', () => {
  const publishing: FieldHook = ({ siblingData, value }) => {
    Object.assign(siblingData, { _status: 'published' })
    return value as unknown
  }
  it.each([
    ['a new document', false, null],
    ['a new draft', true, null],
    ['a document', false, 'id'],
    ['a draft', true, 'id'],
    ['an autosave', true, 'autosave'],
  ])('does not make it public: %s', async (_what, draft, which) => {
    const id = which ? await makePage(project, ada) : null
    const before = id === null ? '' : await everythingOf(project, id)
    project.hook.field = publishing
    const data = { title: 'By a hook' } as never
    const flags = { draft, autosave: which === 'autosave' }
    const attempt =
      id === null
        ? project.payload.create({ collection: pages, data, ...(flags as { draft: true }) })
        : project.payload.update({ collection: pages, id, data, ...flags })
    expect(await refusalOf(attempt)).toMatchObject({ code: 'use-the-door', status: 409 })
    if (id !== null) expect(await everythingOf(project, id)).toBe(before)
    const count = await project.payload.count({
      collection: pages,
      where: { title: { equals: 'By a hook' } },
    })
    expect(count.totalDocs).toBe(0)
  })

  it('leaves nothing behind, also where nothing can be taken back', async () => {
    const plain = await openProject({ transactions: false })
    const id = await makePage(plain, plain.people.ada)
    const before = await everythingOf(plain, id)
    plain.hook.field = publishing
    const data = { title: 'By a hook' } as never
    const attempts = [
      plain.payload.create({ collection: pages, data }),
      plain.payload.update({ collection: pages, id, data }),
    ]
    for (const attempt of attempts)
      expect(await refusalOf(attempt)).toMatchObject({ code: 'use-the-door', status: 409 })
    expect(await everythingOf(plain, id)).toBe(before)
    expect((await plain.payload.count({ collection: pages })).totalDocs).toBe(1)
    await plain.close()
  })

  it('does not keep the server’s own code from publishing with a reason', async () => {
    const id = await makePage(project, ada)
    const context = { system: 'an import' }
    const data = { _status: 'published' } as never
    await project.payload.update({ collection: pages, id, data, context })
    expect(await mainOf(project, id)).toMatchObject({ _status: 'published' })
  })
})

describe('a section of one’s own', () => {
  it('is not got by moving the draft of somebody else’s document there', async () => {
    // Bahar's desk is sports.
    const also: typeof rights.also = ({ user, doc }) => user.name !== 'Bahar' || doc.body === 'sports'
    const desks = await openProject({ workflow: { rights: { ...rights, also } } })
    const { ben: editor, bahar } = desks.people
    const id = await published(desks, { title: 'One', body: 'politics' })
    await edit(desks, bahar, id, { body: 'sports' })
    for (const name of ['unpublish', 'fix'])
      expect([name, await refusalOf(act(desks, bahar, id, name))]).toEqual([
        name,
        expect.objectContaining({ code: 'not-your-right' }),
      ])
    const approved = await makePage(desks, editor, { title: 'Two', body: 'politics' })
    await act(desks, desks.people.ada, approved, 'submit')
    await act(desks, desks.people.cem, approved, 'approve')
    await edit(desks, bahar, approved, { body: 'sports' })
    expect(await refusalOf(act(desks, bahar, approved, 'publish'))).toMatchObject({ code: 'not-your-right' })
    await act(desks, editor, approved, 'publish')
    await desks.close()
  })
})

describe('an account of another collection', () => {
  const customer = () => ({ ...ben, collection: 'customers' }) as unknown as User

  it('has no role, whatever its fields say', async () => {
    const id = await makePage(project, ada)
    await act(project, ada, id, 'submit')
    expect(await refusalOf(act(project, customer(), id, 'approve'))).toMatchObject({ code: 'not-your-right' })
    const read = await project.payload.findByID({
      collection: pages,
      id,
      user: customer(),
      overrideAccess: false,
    })
    expect(read).not.toHaveProperty('workflow')
  })
})

describe('a text that saves itself', () => {
  it('is approved and fixed by its hash only: its version’s number stays while the text changes', async () => {
    const id = await makePage(project, ada)
    await act(project, ada, id, 'submit')
    await edit(project, ada, id, { body: 'typed on' }, { autosave: true })
    const { newest } = await stateOf(project, ben, id)
    await edit(project, ada, id, { body: 'and on' }, { autosave: true })
    for (const hash of [undefined, newest.hash])
      expect(await refusalOf(act(project, ben, id, 'approve', { hash }))).toMatchObject({
        code: 'changed-meanwhile',
      })
    const { hash } = (await stateOf(project, ben, id)).newest
    await act(project, ben, id, 'approve', { hash })
  })
})

describe('what the workflow knows of a document', () => {
  it.each(['stage][equals]=published', 'toCheck][equals]=true', 'changedBy][exists]=true'])(
    'is not found out by asking for it: %s',
    async (asked) => {
      const id = await published(project)
      const { body, status } = await rest(project, null, 'GET', `/pages?where[workflow.${asked}`)
      expect([status, JSON.stringify(body).includes(`"id":${id}`)]).toEqual([400, false])
    },
  )
})

describe('two connections to one database', () => {
  itTakesBack('one of two who do the same act is refused, and one entry stands in the record', async () => {
    const id = await makePage(project, ada)
    const other = await openProject({ file: project.file })
    const { id: version } = await newestOf(project, id)
    const submit = ({ payload }: Project, user: User) =>
      transition(payload, { collection: pages, id, to: 'inReview', version, user })
    // In one process acts take turns; in two they do not.
    const { turns } = shared()
    shared().turns = { get: () => undefined, set: () => undefined, delete: () => false } as never
    const attempts = await Promise.allSettled([submit(project, ada), submit(other, ali)])
    shared().turns = turns
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await stateOf(project, ben, id)).history.map((entry) => entry.act)).toEqual(['submit'])
    await other.close()
  })

  it('a save between two acts is noticed by the second', async () => {
    const id = await published(project)
    const other = await openProject({ file: project.file })
    const { id: version } = await newestOf(project, id)
    const req = await createLocalReq({ user: ben }, project.payload)
    await edit(other, other.people.ali, id, { body: 'meanwhile' })
    const attempt = transition(project.payload, { collection: pages, id, to: 'draft', version, req })
    expect(await refusalOf(attempt)).toMatchObject({ code: 'changed-meanwhile', by: { name: 'Ali' } })
    await other.close()
  })
})
