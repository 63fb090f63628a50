/** A retraction: taken back in public, with a reason and a notice; frozen until that is lifted. */
import { notesOf } from '@/plugins/workflow/fields/publicNotes'
import {
  changedPage,
  correct,
  lift,
  notesNow,
  openPublicProject,
  publicPage,
  retract,
  retraction,
} from './publicActs'
import { pages, type Id, type Project } from './project'
import {
  act,
  edit,
  everythingOf,
  mainOf,
  makePage,
  newestOf,
  refusalOf,
  rest,
  stateOf,
  versionsOf,
} from './projectActs'

let project: Project
beforeAll(async () => {
  project = await openPublicProject()
}, 120_000)
afterAll(() => project?.close())

const republish = async (id: Id) => {
  const { ada, ben } = project.people
  await act(project, ada, id, 'submit')
  await act(project, ben, id, 'approve')
  await act(project, ben, id, 'publish')
}

describe('a retraction', () => {
  it('takes the text off, and leaves a reason and a notice', async () => {
    const { cem } = project.people
    const id = await publicPage(project, { title: 'One', day: '2026-01-02T00:00:00.000Z' })
    const entry = await retract(project, cem, id)
    expect(entry).toMatchObject({ act: 'retract', toStage: 'retracted', note: retraction.reason })
    expect(await mainOf(project, id)).toMatchObject({ _status: 'draft' })
    expect((await notesNow(project, id)).retraction).toEqual({
      at: entry.at,
      ...retraction,
      of: { title: 'One', day: '2026-01-02T00:00:00.000Z' },
    })
    expect(await stateOf(project, cem, id)).toMatchObject({ stage: 'retracted', live: null, approved: null })
    expect((await rest(project, null, 'GET', `/pages/${id}`)).status).toBe(404)
  })

  it('keeps of the text only what was public, not a word of the newer draft', async () => {
    const { ada, cem } = project.people
    const id = await publicPage(project)
    await edit(project, ada, id, { title: 'A secret', body: 'Nobody knows.' })
    await retract(project, cem, id)
    expect((await notesNow(project, id)).retraction?.of).toEqual({ title: 'One', day: null })
    expect((await newestOf(project, id)).doc).toMatchObject({ title: 'A secret' })
  })

  it('does without the title where that is what was wrong', async () => {
    const id = await publicPage(project)
    await retract(project, project.people.cem, id, { retraction: { ...retraction, withoutTitle: true } })
    expect((await notesNow(project, id)).retraction?.of).toEqual({ day: null })
  })

  it('may follow when something was quietly unpublished; not where nothing ever was public', async () => {
    const { ada, ben, cem } = project.people
    const id = await publicPage(project)
    await act(project, ben, id, 'unpublish')
    await edit(project, ada, id, { title: 'A secret' })
    await retract(project, cem, id)
    expect((await notesNow(project, id)).retraction?.of).toMatchObject({ title: 'One' })
    const draft = await makePage(project, ada)
    expect((await refusalOf(retract(project, cem, draft))).code).toBe('wrong-stage')
  })

  it('is a right of its own, and needs both texts', async () => {
    const { ben, cem } = project.people
    const id = await publicPage(project)
    expect((await refusalOf(retract(project, ben, id))).code).toBe('not-your-right')
    const before = await everythingOf(project, id)
    for (const wrong of [
      undefined,
      { ...retraction, reason: ' ' },
      { ...retraction, notice: '' },
      { ...retraction, notice: 'x'.repeat(1001) },
      { ...retraction, reason: 'a\uD800' },
    ])
      expect((await refusalOf(retract(project, cem, id, { retraction: wrong }))).code).toBe('note-needed')
    expect(await everythingOf(project, id)).toBe(before)
  })

  it('does not wait for whoever is editing', async () => {
    const { ada, cem } = project.people
    const id = await publicPage(project)
    const data = { document: { relationTo: pages, value: id }, user: { relationTo: 'users', value: ada.id } }
    await project.payload.create({ collection: 'payload-locked-documents', data: data as never })
    await retract(project, cem, id)
    expect((await notesNow(project, id)).retraction).not.toBeNull()
  })
})

describe('what was retracted', () => {
  let id: Id
  beforeAll(async () => {
    id = await changedPage(project)
    await correct(project, project.people.ben, id)
    await edit(project, project.people.ada, id, { body: 'Nine.' })
    await retract(project, project.people.cem, id)
  })

  const frozen = { code: 'retracted', status: 409, use: 'liftRetraction' }

  it('is frozen: no save, by whatever way', async () => {
    const { ada, cem } = project.people
    const before = await everythingOf(project, id)
    const [, older] = await versionsOf(project, id)
    const { payload } = project
    const data = { body: 'Something else.' } as never
    expect(await refusalOf(edit(project, ada, id, data))).toMatchObject(frozen)
    expect(await refusalOf(edit(project, cem, id, data, { autosave: true }))).toMatchObject(frozen)
    expect(await refusalOf(payload.update({ collection: pages, id, data }))).toMatchObject(frozen)
    expect(await refusalOf(payload.update({ collection: pages, id, data, draft: true }))).toMatchObject(
      frozen,
    )
    const trash = { deletedAt: new Date().toISOString() }
    expect(await refusalOf(payload.update({ collection: pages, id, data: trash }))).toMatchObject(frozen)
    expect(await refusalOf(payload.delete({ collection: pages, id }))).toMatchObject(frozen)
    const restoring = payload.restoreVersion({ collection: pages, id: String(older!.id), user: cem })
    expect(await refusalOf(restoring)).toMatchObject(frozen)
    const address = `/pages/${id}`
    for (const [method, path, body] of [
      ['PATCH', `${address}?draft=true`, data],
      ['PATCH', `${address}?draft=true&autosave=true`, data],
      ['PATCH', address, data],
      ['POST', `/pages/versions/${older!.id}?draft=true`, {}],
      ['DELETE', address, undefined],
    ] as const) {
      const { body: answer, status } = await rest(project, cem, method, path, body)
      expect([method, path, status]).toEqual([method, path, 409])
      expect(answer.errors?.[0]?.data).toMatchObject({ code: 'retracted' })
    }
    await payload.update({ collection: pages, where: { id: { equals: id } }, data, draft: true })
    expect(await everythingOf(project, id)).toBe(before)
  })

  it('is frozen: no act but the one that lifts it', async () => {
    const { ben, cem } = project.people
    const before = await everythingOf(project, id)
    for (const name of ['submit', 'approve', 'publish', 'fix', 'unpublish', 'archive', 'approveAlone'])
      expect([name, await refusalOf(act(project, cem, id, name, { note: 'Please.' }))]).toMatchObject([
        name,
        frozen,
      ])
    expect(await refusalOf(correct(project, cem, id))).toMatchObject(frozen)
    expect(await refusalOf(retract(project, cem, id))).toMatchObject(frozen)
    expect((await refusalOf(lift(project, ben, id))).code).toBe('not-your-right')
    expect((await refusalOf(lift(project, cem, id, { note: '' }))).code).toBe('note-needed')
    const { acts } = await stateOf(project, cem, id)
    expect(acts.map(({ act: name, possible }) => [name, possible])).toEqual([['liftRetraction', true]])
    expect(await everythingOf(project, id)).toBe(before)
  })

  it('says so in the language of who asks', async () => {
    const answer = await rest(project, project.people.cem, 'PATCH', `/pages/${id}?draft=true`, { body: 'x' })
    expect(answer.body.errors?.[0]?.message).toMatch(/retracted in public.*Lift the retraction/)
  })

  it('stays said when that is lifted, until it is published again', async () => {
    const { ada, cem } = project.people
    await lift(project, cem, id)
    const said = await notesNow(project, id)
    expect(said.retraction).toMatchObject(retraction)
    await edit(project, ada, id, { body: 'Right at last.' })
    expect(notesOf((await newestOf(project, id)).doc)).toEqual(said)
    await republish(id)
    expect(await mainOf(project, id)).toMatchObject({ _status: 'published', body: 'Right at last.' })
    expect((await notesNow(project, id)).retraction).toBeNull()
  })

  it('is not published by who may not lift it', async () => {
    const { ada, ben, cem } = project.people
    const other = await publicPage(project)
    await retract(project, cem, other)
    expect(await refusalOf(act(project, ada, other, 'submit'))).toMatchObject({ code: 'retracted' })
    const data = { _status: 'published' } as never
    const published = project.payload.update({ collection: pages, id: other, data, user: ben })
    expect((await refusalOf(published)).code).toBe('use-the-door')
    expect((await mainOf(project, other))._status).toBe('draft')
  })
})
