/** Who may have something done at a time, from where, and how it is asked for. */
import type { Scheduling } from '@/plugins/workflow'
import { edit, everythingOf, newestOf, refusalOf, rest, stateOf } from './projectActs'
import { openProject, type Project, type User } from './project'
import { approvedPage, HOUR, later, pageThatIs, plan, workOf } from './timetable'

let project: Project
beforeAll(async () => {
  project = await openProject()
})
afterAll(() => project?.close())

describe('who may schedule, and from where', () => {
  type Row = [
    who: keyof Project['people'] | null,
    situation: string,
    act: Scheduling['act'],
    expected: string,
  ]
  // Written by hand: who may do it now may have it done; what goes out is approved.
  const table: Row[] = [
    [null, 'approved', 'publish', 'not-found'],
    ['guest', 'approved', 'publish', 'not-your-right'],
    ['ada', 'approved', 'publish', 'not-your-right'],
    ['ali', 'approved', 'publish', 'not-your-right'],
    ['ben', 'approved', 'publish', 'done'],
    ['bahar', 'approved', 'publish', 'done'],
    ['cem', 'approved', 'publish', 'done'],
    ['ben', 'draft', 'publish', 'not-approved'],
    ['ben', 'review', 'publish', 'not-approved'],
    ['cem', 'changes', 'publish', 'not-approved'],
    ['ben', 'edited', 'publish', 'done'],
    ['ben', 'live', 'publish', 'wrong-stage'],
    ['ben', 'live-approved', 'publish', 'done'],
    ['ben', 'trashed', 'publish', 'wrong-stage'],
    [null, 'live', 'unpublish', 'not-your-right'],
    ['ada', 'live', 'unpublish', 'not-your-right'],
    ['ben', 'live', 'unpublish', 'done'],
    ['cem', 'live-approved', 'unpublish', 'done'],
    ['ben', 'approved', 'unpublish', 'wrong-stage'],
    ['ben', 'draft', 'unpublish', 'wrong-stage'],
  ]
  it.each(table)('%s, %s, %s: %s', async (who, situation, effect, expected) => {
    const id = await pageThatIs(project, situation)
    const before = await everythingOf(project, id)
    const user = who && project.people[who]
    const asked = plan(project, user, id, { act: effect, at: later(HOUR) })
    const outcome = await asked.then(
      () => 'done',
      (error: { data?: { code?: string } }) => error.data?.code,
    )
    expect(outcome).toBe(expected)
    if (expected !== 'done') expect(await everythingOf(project, id)).toBe(before)
    expect(await workOf(project, id)).toHaveLength(expected === 'done' ? 1 : 0)
  })

  it.each([
    ['2026-05-05', 'no time of day'],
    ['2030-01-05T09:00:00', 'no offset'],
    ['2027-02-31T09:00:00Z', 'no such day'],
    ['tomorrow', 'no time'],
    [new Date(Date.now() - 1000).toISOString(), 'past'],
    [later(6 * 366 * 24 * HOUR), 'too far away'],
  ])('refuses the time %s: %s', async (at) => {
    const id = await approvedPage(project)
    expect(await refusalOf(plan(project, project.people.ben, id, { at }))).toMatchObject({
      code: 'bad-time',
      status: 422,
    })
  })

  it('refuses who has seen an older text, and what the checklist says', async () => {
    const { ada, ben } = project.people
    const id = await approvedPage(project)
    const seen = await newestOf(project, id)
    await edit(project, ada, id, { title: 'Newer' })
    const at = later(HOUR)
    expect(await refusalOf(plan(project, ben, id, { at, version: seen.id }))).toMatchObject({
      code: 'changed-meanwhile',
    })
    project.findings.push({ code: 'odd', level: 'warning', message: 'Really?' })
    expect(await refusalOf(plan(project, ben, id, { at }))).toMatchObject({ code: 'warnings' })
    await plan(project, ben, id, { at, acceptWarnings: true })
    project.findings.splice(0, 1, { code: 'bad', level: 'error', message: 'Not today.' })
    expect(await refusalOf(plan(project, ben, id, { at }))).toMatchObject({ code: 'checklist' })
    project.findings.length = 0
  })
})

describe('over HTTP', () => {
  it('it is scheduled and taken back; what is not understood is refused with a sentence', async () => {
    const { ada, ben } = project.people
    const id = await approvedPage(project)
    const { newest } = await stateOf(project, ben, id)
    const ask = (user: User | null, address: string, body: object) =>
      rest(project, user, 'POST', `/pages/${id}/${address}`, body)
    const asked = { act: 'publish', at: later(HOUR), version: newest.version }
    expect(await ask(ben, 'schedule', asked)).toMatchObject({
      status: 200,
      body: { entry: { act: 'schedule' }, workflow: { schedule: { publish: { number: 1 } } } },
    })
    expect((await ask(null, 'schedule', asked)).status).toBe(404)
    expect((await ask(ada, 'schedule', asked)).status).toBe(403)
    expect((await ask(ben, 'schedule', { ...asked, at: '2030-01-05 09:00' })).status).toBe(422)
    expect((await ask(ben, 'schedule', { ...asked, at: undefined })).status).toBe(400)
    expect((await ask(ben, 'schedule', { ...asked, act: 'delete' })).status).toBe(400)
    expect((await ask(ben, 'schedule', { ...asked, version: undefined })).status).toBe(400)
    expect(await ask(ben, 'unschedule', {})).toMatchObject({
      status: 200,
      body: { entry: { act: 'unschedule' } },
    })
  })

  it('the work that waits is closed to everybody', async () => {
    const addresses = ['/workflow-schedules', '/workflow-schedules/x', '/workflow-schedules/count']
    for (const user of [null, project.people.cem])
      for (const address of addresses)
        for (const method of ['GET', 'POST', 'PATCH', 'DELETE'])
          expect(
            (await rest(project, user, method, address, method === 'GET' ? undefined : {})).status,
          ).toBeGreaterThanOrEqual(400)
  })
})
