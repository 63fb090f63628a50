/** Notices are localised by field: what goes out goes out in all its languages, each of them whole. */
import { notices, openProject, type Id, type Project, type User } from './project'
import { act, edit, everythingOf, mainOf, newestOf, refusalOf, stateOf } from './projectActs'

let project: Project
let ben: User
beforeAll(async () => {
  project = await openProject()
  ;({ ben } = project.people)
})
afterAll(() => project.close())

const inNotices = { collection: notices }

async function makeNotice(tr: object, en?: object): Promise<Id> {
  const { payload } = project
  const { id } = await payload.create({
    ...inNotices,
    data: tr,
    draft: true,
    locale: 'tr' as never,
    user: ben,
  })
  if (en) await edit(project, ben, id, { ...en }, { ...inNotices, locale: 'en' })
  return id
}

describe('a notice in two languages', () => {
  it('goes out in both as it was approved, while both are being changed', async () => {
    const id = await makeNotice({ name: 'Bir', text: 'onaylı' }, { name: 'One', text: 'approved' })
    await act(project, ben, id, 'submit', inNotices)
    await act(project, ben, id, 'approve', inNotices)
    await edit(project, ben, id, { text: 'yeni' }, { ...inNotices, locale: 'tr' })
    await edit(project, ben, id, { text: 'new' }, { ...inNotices, locale: 'en' })
    await act(project, ben, id, 'publish', inNotices)
    expect(await mainOf(project, id, notices)).toMatchObject({
      _status: 'published',
      name: { tr: 'Bir', en: 'One' },
      text: { tr: 'onaylı', en: 'approved' },
    })
    expect((await newestOf(project, id, notices)).doc).toMatchObject({ text: { tr: 'yeni', en: 'new' } })
  })

  it('notices a change in the language that is not looked at', async () => {
    const id = await makeNotice({ name: 'Bir' }, { name: 'One' })
    await act(project, ben, id, 'submit', inNotices)
    await act(project, ben, id, 'approve', inNotices)
    await edit(project, ben, id, { name: 'Two' }, { ...inNotices, locale: 'en' })
    expect(await stateOf(project, ben, id, notices)).toMatchObject({ stage: 'draft', newest: { number: 3 } })
    await edit(project, ben, id, { name: 'One' }, { ...inNotices, locale: 'en' })
    expect(await stateOf(project, ben, id, notices)).toMatchObject({ stage: 'approved' })
  })

  it('is refused where a language that becomes public lacks what is required', async () => {
    const id = await makeNotice({ name: 'Bir' }, { text: 'no name' })
    const before = await everythingOf(project, id, notices)
    const refusal = await refusalOf(act(project, ben, id, 'submit', inNotices))
    expect(refusal).toMatchObject({
      code: 'checklist',
      missing: [{ code: 'language-incomplete', field: 'name' }],
    })
    expect(await everythingOf(project, id, notices)).toBe(before)
  })

  it('is refused at the submission already where the default language lacks it', async () => {
    const id = await makeNotice({ text: 'adsız' }, { name: 'One' })
    const refusal = await refusalOf(act(project, ben, id, 'submit', inNotices))
    expect(refusal).toMatchObject({ missing: [{ code: 'language-incomplete', field: 'name' }] })
  })

  it('looks into rows as well', async () => {
    const id = await makeNotice({ name: 'Bir', rows: [{ line: 'satır' }] }, { name: 'One' })
    const refusal = await refusalOf(act(project, ben, id, 'submit', inNotices))
    expect(refusal).toMatchObject({ missing: [{ code: 'language-incomplete', field: 'rows.0.line' }] })
  })

  it('may be public in one language alone', async () => {
    const id = await makeNotice({ name: 'Bir', rows: [{ line: 'satır' }] })
    await act(project, ben, id, 'submit', inNotices)
    await act(project, ben, id, 'approve', inNotices)
    await act(project, ben, id, 'publish', inNotices)
    expect(await mainOf(project, id, notices)).toMatchObject({ _status: 'published' })
  })
})
