/** What the door refuses, with which code, in which order; and that it then has changed nothing. */
import { assign } from '@/plugins/workflow'
import { noId } from '../harness/database'
import { openProject, type Id, type Project, type User } from './project'
import { act, edit, everythingOf, makePage, newestOf, refusalOf } from './projectActs'

let project: Project
let ada: User, ali: User, ben: User, cem: User, guest: User
beforeAll(async () => {
  project = await openProject()
  ;({ ada, ali, ben, cem, guest } = project.people)
})
afterAll(() => project.close())
beforeEach(() => {
  project.findings.length = 0
})

async function publishedPage(): Promise<Id> {
  const id = await makePage(project, ada)
  await act(project, ada, id, 'submit')
  await act(project, ben, id, 'approve')
  await act(project, ben, id, 'publish')
  return id
}

describe('is refused, and changes nothing', () => {
  const cases: [string, string, number, (id: Id) => Promise<unknown>][] = [
    ['an act that is none', 'unknown-act', 400, (id) => act(project, ada, id, 'print', { to: 'inReview' })],
    ['a stage that no act leads to', 'wrong-stage', 409, (id) => act(project, ben, id, 'reopen')],
    ['who has no right', 'not-your-right', 403, (id) => act(project, ada, id, 'archive')],
    ['who has no role', 'not-your-right', 403, (id) => act(project, guest, id, 'submit')],
    ['nobody', 'not-found', 404, (id) => act(project, null as never, id, 'submit', { user: null })],
    ['an older version', 'changed-meanwhile', 409, (id) => act(project, ada, id, 'submit', { version: '0' })],
    ['another text', 'changed-meanwhile', 409, (id) => act(project, ada, id, 'submit', { hash: 'other' })],
    ['a missing note', 'note-needed', 422, (id) => act(project, cem, id, 'approveAlone', { note: '  ' })],
    ['what is not approved', 'not-approved', 409, (id) => act(project, ben, id, 'publish')],
    [
      'a document that is not there',
      'not-found',
      404,
      () => act(project, ben, noId, 'submit', { version: '1' }),
    ],
  ]
  it.each(cases)('%s', async (_what, code, status, attempt) => {
    const id = await makePage(project, ada)
    const before = await everythingOf(project, id)
    expect(await refusalOf(attempt(id))).toMatchObject({ code, status })
    expect(await everythingOf(project, id)).toBe(before)
  })

  it('to fix, for who may only write', async () => {
    const id = await publishedPage()
    await edit(project, ada, id, { title: 'Two' })
    const before = await everythingOf(project, id)
    expect(await refusalOf(act(project, ada, id, 'fix'))).toMatchObject({ code: 'not-your-right' })
    expect(await everythingOf(project, id)).toBe(before)
  })

  it('what somebody else is typing in; what does not touch the text passes', async () => {
    const id = await publishedPage()
    await edit(project, ada, id, { title: 'Two' })
    const data = {
      document: { relationTo: 'pages', value: id },
      user: { relationTo: 'users', value: ali.id },
    } as never
    await project.payload.create({ collection: 'payload-locked-documents' as never, data })
    expect(await refusalOf(act(project, ben, id, 'fix'))).toMatchObject({
      code: 'locked',
      status: 423,
      by: { name: 'Ali' },
    })
    await act(project, ali, id, 'submit')
    await act(project, ben, id, 'unpublish')
  })

  it('what lies in the trash, for anything, and to be given to somebody', async () => {
    const id = await makePage(project, ada)
    const deletedAt = new Date().toISOString()
    await project.payload.update({ collection: 'pages' as never, id, data: { deletedAt } as never })
    const before = await everythingOf(project, id)
    expect(await refusalOf(act(project, ada, id, 'submit'))).toMatchObject({ code: 'wrong-stage' })
    const given = assign(project.payload, { collection: 'pages', id, assignee: String(ben.id), user: ben })
    expect(await refusalOf(given)).toMatchObject({ code: 'wrong-stage' })
    expect(await everythingOf(project, id)).toBe(before)
  })

  it('says who has changed it meanwhile, and when, in the language of who asks', async () => {
    const id = await makePage(project, ada)
    const seen = (await newestOf(project, id)).id
    await edit(project, ali, id, { body: 'by Ali' })
    const refusal = await refusalOf(act(project, ada, id, 'submit', { version: seen }))
    expect(refusal).toMatchObject({ code: 'changed-meanwhile', by: { name: 'Ali' } })
    expect(refusal.message).toContain('Ali')
  })

  it('what an error of the checklist says; a warning asks once', async () => {
    const id = await makePage(project, ada)
    project.findings.push({ code: 'mood-bad', level: 'error', message: 'Not today.', field: 'title' })
    const errors = await refusalOf(act(project, ada, id, 'submit', { acceptWarnings: true }))
    expect(errors).toMatchObject({ code: 'checklist', status: 422, missing: [{ code: 'mood-bad' }] })
    project.findings[0]!.level = 'warning'
    expect(await refusalOf(act(project, ada, id, 'submit'))).toMatchObject({ code: 'warnings', status: 422 })
    await act(project, ada, id, 'submit', { acceptWarnings: true })
  })

  it('to archive what the public still sees', async () => {
    const id = await publishedPage()
    await edit(project, ada, id, { body: 'newer' })
    expect(await refusalOf(act(project, ben, id, 'archive'))).toMatchObject({
      code: 'public-stays',
      use: 'unpublish',
    })
  })

  it('to publish twice what is public already', async () => {
    const id = await publishedPage()
    await edit(project, ada, id, { body: 'newer' })
    expect(await refusalOf(act(project, ben, id, 'publish'))).toMatchObject({ code: 'wrong-stage' })
  })
})
