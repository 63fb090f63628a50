/**
 * Whatever people do to a text after it has been scheduled, in whatever order: at its time the public gets the
 * version that the schedule names, by hash, or nothing, because an act has ended the schedule.
 */
import fc from 'fast-check'

import { contentHash } from '@/plugins/workflow'
import { standingOf } from '@/plugins/workflow/fields/standing'
import { recordFigure, runs } from '../harness/figures'
import { act, edit, mainOf, newestOf, stateOf } from './projectActs'
import { openProject, pages, type Id, type Project } from './project'
import { approvedPage, HOUR, later, plan, plannerOf } from './timetable'

let project: Project
beforeAll(async () => {
  project = await openProject()
})
afterAll(() => project?.close())

const step = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    text: fc.string({ maxLength: 20 }),
    autosave: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('act' as const),
    name: fc.constantFrom(
      'submit',
      'withdraw',
      'approve',
      'requestChanges',
      'archive',
      'reopen',
      'approveAlone',
    ),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

it('nothing that was not approved rides along', async () => {
  let tried = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      tried++
      const { ben } = project.people
      const id = await approvedPage(project)
      const due = later(HOUR)
      await plan(project, ben, id, { at: due })
      const { pin } = standingOf((await newestOf(project, id)).doc).schedule!.publish!
      for (const one of steps) await take(id, one)
      const before = await stateOf(project, ben, id)
      await plannerOf(project).at(due)
      const main = await mainOf(project, id)
      const isPublic = main._status === 'published'
      expect(isPublic).toBe(before.schedule.publish !== null)
      if (!isPublic) return
      expect(contentHash(project.payload, pages, main)).toBe(pin.hash)
      // What was written since is the newest text still.
      expect((await stateOf(project, ben, id)).newest.hash).toBe(before.newest.hash)
    }),
    { numRuns: runs(15, 1000) },
  )
  recordFigure('A2', 'nothing rides along', { orders: tried, wrong: 0 })
}, 900_000)

/** What is not possible from there is refused, and changes nothing. */
async function take(id: Id, one: Step): Promise<void> {
  const { ada, ben, bahar, cem } = project.people
  const { kind } = one
  if (kind === 'edit')
    return edit(
      project,
      ada,
      id,
      { title: 'Later', body: one.text.replaceAll('\0', '') },
      { autosave: one.autosave },
    )
  const who = { submit: ada, withdraw: ada, approve: bahar, approveAlone: cem }[one.name as 'submit'] ?? ben
  await act(project, who, id, one.name, { note: 'Later.' }).catch((error: { data?: { code?: string } }) => {
    if (!error.data?.code) throw error
  })
}
