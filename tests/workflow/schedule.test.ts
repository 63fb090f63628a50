/** What is scheduled: what goes out and when, what ends it, and what the record says. */
import { contentHash, unschedule } from '@/plugins/workflow'
import { standingOf } from '@/plugins/workflow/fields/standing'
import { act, edit, everythingOf, mainOf, newestOf, refusalOf, stateOf } from './projectActs'
import { openProject, pages, type Id, type Project } from './project'
import { approvedPage, HOUR, later, MINUTE, pageThatIs, plan, plannerOf, workOf } from './timetable'

let project: Project
beforeAll(async () => {
  project = await openProject()
})
afterAll(() => project?.close())

const hashOf = async (id: Id) => contentHash(project.payload, pages, await mainOf(project, id))

describe('a publication that is scheduled', () => {
  it('goes out at its time, by hash, and not before; what was written meanwhile stays the pending draft', async () => {
    const { ada, ben } = project.people
    const id = await approvedPage(project)
    const { approved } = await stateOf(project, ben, id)
    const due = later(HOUR)
    await plan(project, ben, id, { at: due })
    await edit(project, ada, id, { title: 'Written since', body: 'Not approved.' })
    expect(await stateOf(project, ben, id)).toMatchObject({
      live: null,
      newest: { number: approved!.number + 1 },
      schedule: { publish: { due, byName: 'Ben', number: approved!.number, problem: null }, unpublish: null },
    })

    const planner = plannerOf(project)
    await planner.at(new Date(Date.parse(due) - 1).toISOString())
    expect((await mainOf(project, id))._status).toBe('draft')
    await planner.at(due)
    expect(await mainOf(project, id)).toMatchObject({ _status: 'published', title: 'Approved' })
    expect(await hashOf(id)).toBe(approved!.hash)
    const after = await stateOf(project, ben, id)
    expect(after).toMatchObject({
      live: { number: approved!.number, hash: approved!.hash },
      pending: true,
      newest: { number: approved!.number + 1 },
      schedule: { publish: null, unpublish: null },
    })
    expect((await newestOf(project, id)).doc).toMatchObject({ title: 'Written since', _status: 'draft' })
  })

  it('is recorded once, under the id of the schedule, by nobody, with who wanted it and for when', async () => {
    const { ben } = project.people
    const id = await approvedPage(project)
    const due = later(HOUR)
    await plan(project, ben, id, { at: due, note: 'With the agency.' })
    const [work] = await workOf(project, id)
    const planner = plannerOf(project)
    await planner.at(due)
    await planner.at(later(2 * HOUR))
    const { history } = await stateOf(project, ben, id)
    expect(history.slice(0, 2)).toMatchObject([
      { id: work!.id, act: 'publish', by: null, byName: 'system', toStage: 'published' },
      { act: 'schedule', byName: 'Ben', fromStage: 'approved', toStage: 'approved' },
    ])
    expect(history[0]!.note).toMatch(/^Scheduled by Ben for .* \(Istanbul\)\.$/)
    expect(history[1]!.note).toMatch(/^v1 goes out at .* \(Istanbul\)\.\nWith the agency\.$/)
    expect(history.filter(({ act }) => act === 'publish')).toHaveLength(1)
    expect(await workOf(project, id)).toMatchObject([{ state: 'done', late: 0 }])
  })

  it('is done by a server that was down at its time, marked late, whether or not anybody of then still exists', async () => {
    const { ben } = project.people
    const { payload } = project
    const id = await approvedPage(project)
    const due = later(HOUR)
    await plan(project, ben, id, { at: due })
    const everybody = await payload.find({ collection: 'users', pagination: false })
    for (const { id: user } of everybody.docs) await payload.delete({ collection: 'users', id: user })

    const again = await openAgain()
    await plannerOf(again).at(new Date(Date.parse(due) + 90 * MINUTE).toISOString())
    expect(await mainOf(again, id)).toMatchObject({ _status: 'published', title: 'Approved' })
    const { history } = await stateOf(again, again.people.bahar, id)
    expect(history[0]).toMatchObject({
      act: 'publish',
      note: expect.stringMatching(/90 min late\.$/) as string,
    })
    expect(await workOf(again, id)).toMatchObject([{ state: 'done', late: 90 * MINUTE }])
  })

  it('names its version, which is never pruned, and which another approval does not change', async () => {
    const { ada, ben, bahar } = project.people
    const id = await approvedPage(project)
    const due = later(HOUR)
    await plan(project, ben, id, { at: due })
    const { pin } = standingOf((await newestOf(project, id)).doc).schedule!.publish!
    await edit(project, ada, id, { title: 'Second' })
    await act(project, ada, id, 'submit')
    await act(project, bahar, id, 'approve')
    for (let at = 0; at < 3; at++) await edit(project, ada, id, { title: `Later ${at}` })
    expect((await stateOf(project, ben, id)).approved!.number).toBe(2)
    await plannerOf(project).at(due)
    expect(await mainOf(project, id)).toMatchObject({ _status: 'published', title: 'Approved' })
    expect(await hashOf(id)).toBe(pin.hash)
  })

  it('replaces the one of before', async () => {
    const { ben } = project.people
    const id = await approvedPage(project)
    await plan(project, ben, id, { at: later(HOUR) })
    const due = later(3 * HOUR)
    await plan(project, ben, id, { at: due })
    expect(await workOf(project, id)).toMatchObject([{ due, state: 'waiting' }])
    await plannerOf(project).at(later(2 * HOUR))
    expect((await mainOf(project, id))._status).toBe('draft')
  })

  it('may be followed by its end', async () => {
    const { ben } = project.people
    const id = await approvedPage(project)
    const [from, until] = [later(HOUR), later(2 * HOUR)]
    expect(await refusalOf(plan(project, ben, id, { act: 'unpublish', at: until }))).toMatchObject({
      code: 'wrong-stage',
    })
    await plan(project, ben, id, { at: from })
    await plan(project, ben, id, { act: 'unpublish', at: until })
    expect(await refusalOf(plan(project, ben, id, { at: later(3 * HOUR) }))).toMatchObject({
      code: 'bad-time',
    })
    const planner = plannerOf(project)
    await planner.at(from)
    expect((await mainOf(project, id))._status).toBe('published')
    await planner.at(until)
    expect((await mainOf(project, id))._status).toBe('draft')
    const { history, schedule } = await stateOf(project, ben, id)
    expect(history.map(({ act }) => act).slice(0, 4)).toEqual([
      'unpublish',
      'publish',
      'scheduleUnpublish',
      'schedule',
    ])
    expect(schedule).toEqual({ publish: null, unpublish: null })
  })
})

describe('a schedule ends', () => {
  const ends: [string, (id: Id) => Promise<unknown>][] = [
    [
      'when it is taken back',
      (id) => unschedule(project.payload, { collection: pages, id, user: project.people.ben }),
    ],
    ['when its version is published by hand', (id) => act(project, project.people.ben, id, 'publish')],
    [
      'when the approval is taken back',
      (id) => act(project, project.people.ben, id, 'requestChanges', { note: 'Not yet.' }),
    ],
  ]
  it.each(ends)('%s, and the record says so', async (_, end) => {
    const { ben } = project.people
    const id = await approvedPage(project)
    const due = later(HOUR)
    await plan(project, ben, id, { at: due })
    await end(id)
    const { history, live, schedule } = await stateOf(project, ben, id)
    expect(schedule.publish).toBeNull()
    expect(history[0]!.note).toMatch(/^No longer scheduled for /)
    expect(await workOf(project, id)).toEqual([])
    await plannerOf(project).at(due)
    expect((await stateOf(project, ben, id)).live?.version).toBe(live?.version)
  })

  it('when it is unpublished by hand, or archived', async () => {
    const { ada, ben } = project.people
    const id = await pageThatIs(project, 'live-approved')
    await plan(project, ben, id, { at: later(HOUR) })
    await plan(project, ben, id, { act: 'unpublish', at: later(2 * HOUR) })
    await act(project, ben, id, 'unpublish')
    expect((await stateOf(project, ben, id)).schedule).toEqual({ publish: null, unpublish: null })
    const edited = await pageThatIs(project, 'edited')
    await plan(project, ben, edited, { at: later(HOUR) })
    await act(project, ben, edited, 'archive')
    expect((await stateOf(project, ada, edited)).schedule.publish).toBeNull()
    expect(await workOf(project, edited)).toEqual([])
  })

  it('before the document is deleted or put into the trash, which is refused until then', async () => {
    const { ben } = project.people
    const { payload } = project
    const id = await approvedPage(project)
    await plan(project, ben, id, { at: later(HOUR) })
    const trash = () =>
      payload.update({
        collection: pages,
        id,
        data: { deletedAt: new Date().toISOString() },
        user: ben,
        overrideAccess: false,
      })
    const before = await everythingOf(project, id)
    expect(await refusalOf(trash())).toMatchObject({ code: 'scheduled', status: 409 })
    expect(await refusalOf(payload.delete({ collection: pages, id }))).toMatchObject({ code: 'scheduled' })
    expect(await everythingOf(project, id)).toBe(before)
    await unschedule(payload, { collection: pages, id, user: ben })
    await trash()
  })

  it('by those who may do the act itself, and where there is one', async () => {
    const { ada, ben } = project.people
    const id = await approvedPage(project)
    const asked = { collection: pages, id }
    expect(await refusalOf(unschedule(project.payload, { ...asked, user: ben }))).toMatchObject({
      code: 'wrong-stage',
    })
    await plan(project, ben, id, { at: later(HOUR) })
    expect(await refusalOf(unschedule(project.payload, { ...asked, user: ada }))).toMatchObject({
      code: 'not-your-right',
    })
  })
})

/** As after a new start, with new accounts. */
async function openAgain(): Promise<Project> {
  const { file } = project
  await project.close()
  project = await openProject({ file })
  return project
}
