/** Whoever carries out what is scheduled: once, by whoever gets there, after failures, stalls, crashes and odd clocks. */
import { groupName, standingOf } from '@/plugins/workflow/fields/standing'
import { workflowOf } from '@/plugins/workflow/options/processState'
import { carryOut } from '@/plugins/workflow/time/work/carryOut'
import { dueWork, finishWork, takeWork } from '@/plugins/workflow/time/work/lease'
import { addWork, changeWork, dropWork } from '@/plugins/workflow/time/work/work'
import { createLocalReq } from 'payload'
import { alter, mainOf, newestOf, rest, stateOf } from './projectActs'
import { openProject, pages, type Id, type Project } from './project'
import { approvedPage, HOUR, later, MINUTE, plan, plannerOf, workOf } from './timetable'

const LEASE = 30_000

describe.each([
  ['with transactions', true],
  ['without transactions', false],
])('%s', (_, transactions) => {
  let project: Project
  beforeAll(async () => {
    project = await openProject({ transactions })
  })
  afterAll(() => project?.close())

  const statusOf = async (id: Id) => (await mainOf(project, id))._status
  const publications = async (id: Id) =>
    (await stateOf(project, project.people.ben, id)).history.filter(({ act }) => act === 'publish').length

  async function scheduled(at: string): Promise<Id> {
    const id = await approvedPage(project)
    await plan(project, project.people.ben, id, { at })
    return id
  }

  describe('several planners on one database', () => {
    it('publish each once', async () => {
      const due = later(HOUR)
      const ids: Id[] = []
      for (let at = 0; at < 6; at++) ids.push(await scheduled(due))
      const planners = [plannerOf(project), plannerOf(project), plannerOf(project)]
      await Promise.all(planners.map((planner) => planner.at(due)))
      for (const id of ids) {
        expect(await statusOf(id)).toBe('published')
        expect(await publications(id)).toBe(1)
      }
    })

    it('what one has taken is nobody else’s until its lease has run out; who wakes up then has lost it', async () => {
      const { payload } = project
      const due = later(HOUR)
      const id = await scheduled(due)
      const now = Date.parse(due)
      const [work] = await workOf(project, id)
      const token = (await takeWork(payload, work!, now, LEASE))!
      expect(await takeWork(payload, work!, now, LEASE)).toBeUndefined()
      const planner = plannerOf(project)
      await planner.at(new Date(now + LEASE - 1).toISOString())
      expect(await statusOf(id)).toBe('draft')

      await planner.at(new Date(now + LEASE).toISOString())
      expect(await statusOf(id)).toBe('published')
      // The stalled one goes on: nothing of what it does is stored.
      const before = await workOf(project, id)
      await carryOut(payload, work!, token, { clock: () => now + 2 * LEASE, lease: LEASE })
      expect(await publications(id)).toBe(1)
      expect(await workOf(project, id)).toEqual(before)
    })

    it('who has lost the lease while the new owner is at work publishes nothing', async () => {
      const { payload } = project
      const due = later(HOUR)
      const id = await scheduled(due)
      const now = Date.parse(due)
      const [work] = await workOf(project, id)
      const token = (await takeWork(payload, work!, now, LEASE))!
      await takeWork(payload, work!, now + LEASE, LEASE)
      await carryOut(payload, work!, token, { clock: () => now + LEASE, lease: LEASE })
      expect(await statusOf(id)).toBe('draft')
      await plannerOf(project).at(new Date(now + 2 * LEASE).toISOString())
      expect(await publications(id)).toBe(1)
    })

    it('who works longer holds on to it', async () => {
      const { payload } = project
      const due = later(HOUR)
      const id = await scheduled(due)
      const now = Date.parse(due)
      const lease = 300
      const [work] = await workOf(project, id)
      const token = (await takeWork(payload, work!, now, lease))!
      // As long as the check takes, the hold is renewed.
      const until = new Promise((resolve) => setTimeout(resolve, 2 * lease))
      project.hook.change = async ({ data }) => {
        if (!transactions) await until
        return data
      }
      const began = Date.now()
      await carryOut(payload, work!, token, { clock: () => now + Date.now() - began, lease })
      delete project.hook.change
      const [done] = await workOf(project, id)
      expect(await statusOf(id)).toBe('published')
      expect(done!.token).toBe(token)
      if (!transactions) expect(Date.parse(done!.leaseUntil)).toBeGreaterThan(now + lease)
    })
  })

  describe('what fails', () => {
    it('is tried again, each time later, and says why in both languages until it is done', async () => {
      const { ben } = project.people
      const due = later(HOUR)
      const id = await scheduled(due)
      const planner = plannerOf(project)
      project.findings.push({ code: 'bad', level: 'error', message: 'Not today.' })
      let at = Date.parse(due)
      const waits: number[] = []
      for (let attempt = 1; attempt <= 6; attempt++) {
        await planner.at(new Date(at).toISOString())
        const [work] = await workOf(project, id)
        expect(work).toMatchObject({ state: 'waiting', attempts: attempt, token: '' })
        waits.push(Date.parse(work!.retryAt) - at)
        at = Date.parse(work!.retryAt)
      }
      expect(waits.every((wait, n) => wait >= 500 * 2 ** n && wait <= 1500 * 2 ** n)).toBe(true)
      const [work] = await workOf(project, id)
      expect(work!.problem).toMatchObject({
        code: 'checklist',
        message: {
          en: 'The checklist has errors: Not today.',
          tr: 'Kontrol listesinde hatalar var: Not today.',
        },
      })
      const { schedule } = await stateOf(project, ben, id)
      expect(schedule.publish).toMatchObject({
        problem: { code: 'checklist', message: 'The checklist has errors: Not today.', attempts: 6 },
      })
      expect(await statusOf(id)).toBe('draft')
      // Whoever planned it, and whoever may publish it, is told of it, once.
      const { body } = await rest(project, ben, 'GET', '/workflow/notifications')
      const told = (body.notifications as { kind: string; document: string; about: object }[]).filter(
        ({ document, kind }) => kind === 'failing' && document === String(id),
      )
      expect(told).toMatchObject([{ about: { message: { en: 'The checklist has errors: Not today.' } } }])

      project.findings.length = 0
      await planner.at(new Date(at).toISOString())
      expect(await statusOf(id)).toBe('published')
      expect(await workOf(project, id)).toMatchObject([{ state: 'done', problem: null }])
    })

    it('does not keep the others waiting', async () => {
      const due = later(HOUR)
      const bad = await scheduled(due)
      const good = await scheduled(due)
      await alter(
        project,
        standingOf((await newestOf(project, bad)).doc).schedule!.publish!.pin.version,
        'Altered.',
      )
      await plannerOf(project).at(due)
      expect([await statusOf(bad), await statusOf(good)]).toEqual(['draft', 'published'])
      expect(await workOf(project, bad)).toMatchObject([{ problem: { code: 'not-approved' } }])
      await dropWork(
        project.payload,
        (await workOf(project, bad)).map(({ id }) => id),
      )
    })

    it('as a hook fails, says so', async () => {
      const due = later(HOUR)
      const id = await scheduled(due)
      project.hook.change = () => {
        throw new Error('The agency does not answer.')
      }
      await plannerOf(project).at(due)
      delete project.hook.change
      expect(await workOf(project, id)).toMatchObject([
        { state: 'waiting', problem: { code: 'failed', message: { en: 'The agency does not answer.' } } },
      ])
      await plannerOf(project).at(later(2 * HOUR))
      expect(await statusOf(id)).toBe('published')
    })
  })

  describe('the document is the truth', () => {
    it('work that is missing is made anew; work that the document does not speak of is forgotten', async () => {
      const { payload } = project
      const due = later(HOUR)
      const [lost, told] = [await scheduled(due), await scheduled(due)]
      await dropWork(
        payload,
        (await workOf(project, lost)).map(({ id }) => id),
      )
      await forget(told)
      const planner = plannerOf(project)
      await planner.at(due)
      expect([await statusOf(lost), await statusOf(told)]).toEqual(['draft', 'draft'])
      expect(await workOf(project, told)).toEqual([])
      await planner.remake()
      await planner.at(due)
      expect([await statusOf(lost), await statusOf(told)]).toEqual(['published', 'draft'])
    })

    it('work of a schedule that was replaced is forgotten, though its time comes first', async () => {
      const due = later(HOUR)
      const id = await scheduled(due)
      const [early] = await workOf(project, id)
      await plan(project, project.people.ben, id, { at: later(2 * HOUR) })
      await addWork(project.payload, early!)
      await plannerOf(project).at(due)
      expect(await statusOf(id)).toBe('draft')
      expect((await workOf(project, id)).map((work) => work.id)).not.toContain(early!.id)
    })

    it('work that counts as done, of a document that still waits, is opened again', async () => {
      const { payload } = project
      const due = later(HOUR)
      const id = await scheduled(due)
      const now = Date.parse(due)
      const [work] = await workOf(project, id)
      const token = (await takeWork(payload, work!, now, LEASE))!
      await finishWork(payload, work!, token, now, await createLocalReq({}, payload))
      const planner = plannerOf(project)
      await planner.at(new Date(now + LEASE).toISOString())
      await planner.remake()
      await planner.at(new Date(now + LEASE).toISOString())
      // Whoever has taken it may still be at it.
      expect(await statusOf(id)).toBe('draft')
      await planner.at(new Date(now + 3 * LEASE).toISOString())
      await planner.remake()
      await planner.look()
      expect(await publications(id)).toBe(1)
      expect(await statusOf(id)).toBe('published')
    })

    /** As if somebody had restored the document from before. */
    async function forget(id: Id): Promise<void> {
      const { payload } = project
      const { id: version, doc } = await newestOf(project, id)
      const group = { ...standingOf(doc), schedule: null, scheduledFor: null }
      const { id: _id, ...fields } = doc
      await workflowOf(payload)!.stock.updateVersion({
        collection: pages,
        id: version,
        versionData: { version: { ...fields, [groupName]: group }, updatedAt: null } as never,
      })
    }
  })

  describe('the clock', () => {
    it('put forward carries out what is due by it, put back does nothing twice and holds nothing up', async () => {
      const due = later(HOUR)
      const [early, late] = [await scheduled(due), await scheduled(later(2 * HOUR))]
      const planner = plannerOf(project)
      await planner.at(due)
      await planner.at(later(-HOUR))
      expect([await statusOf(early), await statusOf(late)]).toEqual(['published', 'draft'])
      await planner.at(later(2 * HOUR))
      expect([await publications(early), await publications(late)]).toEqual([1, 1])
    })

    it('put back by an hour does not make a lease of a minute last an hour', async () => {
      const { payload } = project
      const due = later(HOUR)
      const id = await scheduled(due)
      const now = Date.parse(due)
      const [work] = await workOf(project, id)
      await takeWork(payload, work!, now + HOUR, LEASE)
      await plannerOf(project).at(new Date(now + MINUTE).toISOString())
      expect(await statusOf(id)).toBe('published')
    })

    it('a day without a server is made up for at once, in the order of the times, breaking news first', async () => {
      const { payload } = project
      const ids = [
        await scheduled(later(3 * HOUR)),
        await scheduled(later(HOUR)),
        await scheduled(later(2 * HOUR)),
      ]
      const [third] = await workOf(project, ids[0]!)
      await changeWork(payload, [{ id: { equals: third!.id } }], { urgent: 1 })
      const order = await dueWork(payload, Date.now() + 24 * HOUR, LEASE)
      const here = order
        .map(({ document }) => document)
        .filter((document) => ids.map(String).includes(document))
      expect(here).toEqual([ids[0], ids[1], ids[2]].map(String))
      await plannerOf(project).at(later(24 * HOUR))
      expect(await Promise.all(ids.map(statusOf))).toEqual(['published', 'published', 'published'])
    })
  })
})
