/** A schedule and what is said in public meet: whoever takes a text back has also ended what was planned for it. */
import { correct, openPublicProject, publicPage, retract } from './publicActs'
import type { Id, Project } from './project'
import { act, edit, everythingOf, mainOf, refusalOf } from './projectActs'
import { HOUR, later, plan, plannerOf, workOf } from './timetable'

let project: Project
beforeAll(async () => {
  project = await openPublicProject()
}, 120_000)
afterAll(() => project?.close())

/** Public, with an approved change that goes out in an hour, and taken off in two. */
async function plannedPage(): Promise<Id> {
  const { ada, ben } = project.people
  const id = await publicPage(project)
  await edit(project, ada, id, { body: 'Ten.' })
  await act(project, ada, id, 'submit')
  await act(project, ben, id, 'approve')
  await plan(project, ben, id, { at: later(HOUR) })
  await plan(project, ben, id, { act: 'unpublish', at: later(2 * HOUR) })
  return id
}

it('a retraction ends both, and nothing happens when their time comes', async () => {
  const id = await plannedPage()
  await retract(project, project.people.cem, id)
  expect(await workOf(project, id)).toEqual([])
  const before = await everythingOf(project, id)
  await plannerOf(project).at(later(3 * HOUR))
  expect(await everythingOf(project, id)).toBe(before)
  expect(await mainOf(project, id)).toMatchObject({ _status: 'draft' })
})

it('a correction puts the approved change before the public now, and leaves only the end', async () => {
  const id = await plannedPage()
  await correct(project, project.people.ben, id)
  expect((await workOf(project, id)).map((work) => work.act)).toEqual(['unpublish'])
  await plannerOf(project).at(later(3 * HOUR))
  expect(await mainOf(project, id)).toMatchObject({ _status: 'draft' })
})

it('nothing is planned for what was taken back', async () => {
  const id = await publicPage(project)
  await retract(project, project.people.cem, id)
  const attempt = plan(project, project.people.cem, id, { at: later(HOUR) })
  expect(await refusalOf(attempt)).toMatchObject({
    code: expect.stringMatching(/^(wrong-stage|not-approved|retracted)$/),
  })
})
