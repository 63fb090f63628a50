/** Nothing of a document becomes public before its embargo ends, whatever anybody does. */
import type { CollectionSlug } from 'payload'

import { embargo, liftEmbargo, transition } from '@/plugins/workflow'
import { act, edit, everythingOf, mainOf, makePage, newestOf, refusalOf, rest, stateOf } from './projectActs'
import { notices, openProject, pages, type Id, type Project, type User } from './project'
import { approvedPage, HOUR, later, pageThatIs, plan, plannerOf, workOf } from './timetable'

let project: Project
beforeAll(async () => {
  project = await openProject()
})
afterAll(() => project?.close())

const setEmbargo = (user: User | null, id: Id, until: string, collection: CollectionSlug = pages) =>
  embargo(project.payload, { collection, id, until, user })

async function embargoed(until = later(HOUR)): Promise<Id> {
  const id = await approvedPage(project)
  await setEmbargo(project.people.ben, id, until)
  return id
}

describe('while an embargo holds', () => {
  it('"publish" is a schedule for its end: what was approved goes out then, and not before', async () => {
    const { ada, ben } = project.people
    const until = later(HOUR)
    const id = await embargoed(until)
    const entry = await act(project, ben, id, 'publish')
    expect(entry).toMatchObject({ act: 'schedule', fromStage: 'approved', toStage: 'approved', number: 1 })
    await edit(project, ada, id, { title: 'Written since' })
    expect(await stateOf(project, ben, id)).toMatchObject({
      live: null,
      embargo: { until },
      schedule: { publish: { due: until, number: 1 } },
    })
    const planner = plannerOf(project)
    await planner.at(new Date(Date.parse(until) - 1).toISOString())
    expect((await mainOf(project, id))._status).toBe('draft')
  })

  it('no door and no code of the server makes it public', async () => {
    const { payload } = project
    const { ben, cem } = project.people
    const id = await embargoed()
    const { id: version } = await newestOf(project, id)
    const at = { collection: pages, id }
    const isPublished = { _status: 'published' } as const
    const system = { context: { system: 'an import' } }
    const before = await everythingOf(project, id)
    const ways: Record<string, () => Promise<unknown>> = {
      'by the system through the door': () =>
        transition(payload, { ...at, to: 'published', version, system: 'an import' }),
      'by the system past the door': () => payload.update({ ...at, data: isPublished, ...system }),
      'by the system as a draft': () => payload.update({ ...at, data: isPublished, draft: true, ...system }),
      'by the system, with a group of its own': () =>
        payload.update({ ...at, data: { ...isPublished, workflow: { embargoedUntil: null } }, ...system }),
    }
    for (const [way, run] of Object.entries(ways))
      expect([way, (await refusalOf(run())).code]).toEqual([way, 'under-embargo'])
    for (const user of [ben, cem])
      for (const address of ['', '?draft=true', '?publishAllLocales=true'])
        expect((await rest(project, user, 'PATCH', `/pages/${id}${address}`, isPublished)).status).toBe(409)
    expect(await everythingOf(project, id)).toBe(before)
    await payload.restoreVersion({ collection: pages, id: version, ...system })
    expect((await mainOf(project, id))._status).toBe('draft')
    expect((await stateOf(project, ben, id)).embargo).not.toBeNull()
  })

  it('what asks for nothing public passes as before', async () => {
    const { ada, ben } = project.people
    const id = await embargoed()
    await edit(project, ada, id, { title: 'Better' })
    await edit(project, ada, id, { title: 'Better still' }, { autosave: true })
    await act(project, ada, id, 'submit')
    await act(project, ben, id, 'requestChanges', { note: 'Shorter.' })
    await project.payload.update({
      collection: pages,
      id,
      data: { title: 'Mended' } as never,
      draft: true,
      context: { system: 'a script' },
    })
    expect((await stateOf(project, ben, id)).embargo).not.toBeNull()
  })

  it('a copy has it too', async () => {
    const { payload } = project
    const { ben } = project.people
    const until = later(HOUR)
    const id = await embargoed(until)
    const copy = await payload.duplicate({ collection: pages, id, user: ben })
    expect((await stateOf(project, ben, copy.id)).embargo).toEqual({ until })
    const [status, body] = [200, { doc: { id: expect.anything() as unknown } }]
    const over = await rest(project, ben, 'POST', `/pages/${id}/duplicate`, {})
    expect(over).toMatchObject({ status, body })
    const { id: other } = over.body.doc as { id: Id }
    expect((await stateOf(project, ben, other)).embargo).toEqual({ until })
  })

  it('a schedule is for its end or later; one for before moves there when the embargo is set', async () => {
    const { ben } = project.people
    const id = await approvedPage(project)
    const [early, until, late] = [later(HOUR), later(2 * HOUR), later(3 * HOUR)]
    await plan(project, ben, id, { at: early })
    await setEmbargo(ben, id, until)
    expect((await stateOf(project, ben, id)).schedule.publish).toMatchObject({ due: until, number: 1 })
    expect(await workOf(project, id)).toMatchObject([{ due: until }])
    expect(await refusalOf(plan(project, ben, id, { at: early }))).toMatchObject({
      code: 'under-embargo',
      status: 409,
    })
    await plan(project, ben, id, { at: late })
    await setEmbargo(ben, id, early)
    expect((await stateOf(project, ben, id)).schedule.publish!.due).toBe(late)
  })

  it('what is carried out too early is put back, with the reason', async () => {
    const { ben } = project.people
    const until = later(HOUR)
    const id = await embargoed(until)
    await act(project, ben, id, 'publish')
    await plannerOf(project).at(later(2 * HOUR))
    expect((await mainOf(project, id))._status).toBe('draft')
    expect((await stateOf(project, ben, id)).schedule.publish!.problem).toMatchObject({
      code: 'under-embargo',
    })
  })
})

describe('an embargo ends', () => {
  it('by itself, and then what is due goes out', async () => {
    const { ben } = project.people
    const until = later(1500)
    const id = await embargoed(until)
    await act(project, ben, id, 'publish')
    await new Promise((resolve) => setTimeout(resolve, Date.parse(until) - Date.now() + 20))
    expect((await stateOf(project, ben, id)).embargo).toBeNull()
    await plannerOf(project).at(until)
    expect(await mainOf(project, id)).toMatchObject({ _status: 'published', title: 'Approved' })
  })

  it('when somebody lifts it, who may; by that nothing is published', async () => {
    const { ada, ben } = project.people
    const id = await embargoed()
    const at = { collection: pages, id }
    expect(await refusalOf(liftEmbargo(project.payload, { ...at, user: ada }))).toMatchObject({
      code: 'not-your-right',
    })
    await liftEmbargo(project.payload, { ...at, user: ben, note: 'The agency agrees.' })
    const { embargo: none, history, live } = await stateOf(project, ben, id)
    expect([none, live]).toEqual([null, null])
    expect(history.slice(0, 2)).toMatchObject([
      { act: 'liftEmbargo', byName: 'Ben', note: 'The agency agrees.' },
      {
        act: 'embargo',
        byName: 'Ben',
        note: expect.stringMatching(/^Under embargo until .* \(Istanbul\)\.$/) as string,
      },
    ])
    expect(await refusalOf(liftEmbargo(project.payload, { ...at, user: ben }))).toMatchObject({
      code: 'wrong-stage',
    })
    await act(project, ben, id, 'publish')
    expect((await mainOf(project, id))._status).toBe('published')
  })
})

describe('who may set one, and on what', () => {
  type Row = [who: keyof Project['people'] | null, situation: string, expected: string]
  const table: Row[] = [
    [null, 'draft', 'not-found'],
    ['guest', 'draft', 'not-your-right'],
    ['ada', 'draft', 'not-your-right'],
    ['ben', 'draft', 'done'],
    ['ben', 'review', 'done'],
    ['cem', 'approved', 'done'],
    ['ben', 'edited', 'done'],
    // What the public has seen cannot be unseen.
    ['ben', 'live', 'wrong-stage'],
    ['cem', 'live-approved', 'wrong-stage'],
    ['ben', 'trashed', 'wrong-stage'],
  ]
  it.each(table)('%s, %s: %s', async (who, situation, expected) => {
    const id = await pageThatIs(project, situation)
    const before = await everythingOf(project, id)
    const asked = setEmbargo(who && project.people[who], id, later(HOUR))
    const outcome = await asked.then(
      () => 'done',
      (error: { data?: { code?: string } }) => error.data?.code,
    )
    expect(outcome).toBe(expected)
    if (expected !== 'done') expect(await everythingOf(project, id)).toBe(before)
  })

  it('has to end in a time to come, said with its offset', async () => {
    const id = await makePage(project, project.people.ada)
    for (const until of [later(-1000), 'tomorrow', '2030-01-05T09:00'])
      expect(await refusalOf(setEmbargo(project.people.ben, id, until))).toMatchObject({
        code: 'bad-time',
        status: 422,
      })
  })

  it('is set and lifted over HTTP, and for documents in several languages', async () => {
    const { ben } = project.people
    const { id } = await project.payload.create({
      collection: notices,
      data: { name: 'Ad' } as never,
      draft: true,
      user: ben,
    })
    const set = await rest(project, ben, 'POST', `/notices/${id}/embargo`, {
      until: '2030-01-05T09:00:00+03:00',
    })
    expect(set).toMatchObject({
      status: 200,
      body: { entry: { act: 'embargo' }, workflow: { embargo: { until: '2030-01-05T06:00:00.000Z' } } },
    })
    expect(await rest(project, ben, 'POST', `/notices/${id}/lift-embargo`, {})).toMatchObject({
      status: 200,
      body: { workflow: { embargo: null } },
    })
    expect((await rest(project, ben, 'POST', `/notices/${id}/embargo`, {})).status).toBe(400)
  })
})
