/** What the calendar is told: everything that happens within a range, and of it only what who asks may read. */
import { assign, embargo } from '@/plugins/workflow'
import type { CalendarFound } from '@/plugins/workflow/calendar/entry'
import { openProject, pages, type Id, type Project, type User } from './project'
import { act, makePage, rest } from './projectActs'
import { approvedPage, HOUR, later, plan } from './timetable'

const DAY = 24 * HOUR

let project: Project
let ids: Record<'due' | 'embargoed' | 'planned' | 'published', Id>
const times = {
  publish: later(DAY),
  unpublish: later(40 * DAY),
  embargo: later(2 * DAY),
  due: later(3 * DAY),
}

beforeAll(async () => {
  const rights = {
    rolesOf: (user: User) => (user as { roles?: string[] | null }).roles ?? [],
    of: Object.fromEntries(
      [
        'write',
        'review',
        'approve',
        'approveAlone',
        'publish',
        'fix',
        'unpublish',
        'archive',
        'check',
        'embargo',
      ].map((right) => [right, right === 'write' ? ['writer', 'editor'] : ['editor']]),
    ),
  }
  const urgent = ({ title }: Record<string, unknown>) => title === 'Planned'
  project = await openProject({ workflow: { rights, urgent } })
  const { ada, ben } = project.people
  const planned = await approvedPage(project, 'Planned')
  await plan(project, ben, planned, { at: times.publish })
  await plan(project, ben, planned, { act: 'unpublish', at: times.unpublish })
  const embargoed = await makePage(project, ada, { title: 'Embargoed' })
  await embargo(project.payload, { collection: pages, id: embargoed, until: times.embargo, user: ben })
  const due = await makePage(project, ada, { title: 'Due' })
  await assign(project.payload, { collection: pages, id: due, due: times.due, user: ben })
  const published = await approvedPage(project, 'Published')
  await act(project, ben, published, 'publish')
  ids = { planned, embargoed, due, published }
}, 120_000)
afterAll(() => project?.close())

const ask = (user: User | null, from: string, to: string) =>
  rest(project, user, 'GET', `/workflow/calendar?${new URLSearchParams({ from, to })}`)
async function entries(user: User, from = later(-DAY), to = later(10 * DAY)) {
  const { body, status } = await ask(user, from, to)
  expect(status).toBe(200)
  return (body as unknown as CalendarFound).entries
}

describe('the calendar', () => {
  it('shows what was published, what goes out, under embargo until when, and what is due, in order', async () => {
    expect(await entries(project.people.ben)).toMatchObject([
      { kind: 'published', id: ids.published, title: 'Published', urgent: false, stage: 'published' },
      { kind: 'publish', id: ids.planned, at: times.publish, urgent: true, stage: 'approved' },
      { kind: 'embargo', id: ids.embargoed, at: times.embargo },
      { kind: 'due', id: ids.due, at: times.due, title: 'Due' },
    ])
  })

  it('shows the end of a schedule in a range that its beginning is not in', async () => {
    const shown = await entries(project.people.ben, later(30 * DAY), later(50 * DAY))
    expect(shown).toMatchObject([{ kind: 'unpublish', id: ids.planned, at: times.unpublish }])
  })

  it('begins with its first moment, and ends before its last', async () => {
    const { ben } = project.people
    expect(await entries(ben, times.due, later(5 * DAY))).toHaveLength(1)
    expect(await entries(ben, times.embargo, times.due)).toMatchObject([{ kind: 'embargo' }])
  })

  it('shows nobody what they may not read, nor anything to who has no role', async () => {
    const { ada, guest } = project.people
    const access = project.payload.collections[pages].config.access
    const { read, readVersions } = access
    access.read = access.readVersions = () => ({ title: { equals: 'Due' } })
    try {
      expect((await entries(ada)).map(({ title }) => title)).toEqual(['Due'])
    } finally {
      Object.assign(access, { read, readVersions })
    }
    expect(await entries(guest)).toEqual([])
    expect((await ask(null, later(0), later(DAY))).status).toBe(401)
  })

  it('says where the newsroom is, and whether there is more', async () => {
    const { body } = await ask(project.people.ada, later(0), later(DAY))
    expect(body).toMatchObject({ timeZone: 'Europe/Istanbul', more: false })
  })

  it('refuses what is no range, and more than a hundred days', async () => {
    const { ada } = project.people
    const now = later(0)
    const after = (days: number) => new Date(Date.parse(now) + days * DAY).toISOString()
    const wrong = [
      ['yesterday', now],
      [now, ''],
      [now, now],
      [after(1), now],
      [now, after(101)],
    ] as const
    for (const [from, to] of wrong) {
      const { body, status } = await ask(ada, from, to)
      expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringMatching(/from|days|date/)])
    }
    expect((await ask(ada, now, after(100))).status).toBe(200)
  })
})
