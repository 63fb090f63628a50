/** What tests of schedules and embargoes have in common: times to come, and a planner by a clock of their own. */
import { schedule, type Scheduling } from '@/plugins/workflow'
import { createPlanner, type Planner, type PlannerOptions } from '@/plugins/workflow/time/work/planner'
import { workWhere, type Work } from '@/plugins/workflow/time/work/work'
import { act, edit, makePage, newestOf } from './projectActs'
import { pages, type Id, type Project, type User } from './project'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** So many milliseconds from now: ISO 8601 UTC. */
export const later = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString()

/** A planner that works only when it is asked to, at a time that the test says. */
export function plannerOf(
  { payload }: Project,
  options: PlannerOptions = {},
): Planner & { at(time: string): Promise<void> } {
  let now = Date.now()
  const planner = createPlanner(payload, { clock: () => now, ...options })
  return {
    ...planner,
    async at(time) {
      now = Date.parse(time)
      await planner.look()
    },
  }
}

export async function plan(
  project: Project,
  user: User | null,
  id: Id,
  more: Partial<Scheduling> & { at: string },
) {
  const { collection = pages } = more
  const version = more.version ?? (await newestOf(project, id, collection as typeof pages)).id
  return schedule(project.payload, { collection, id, act: 'publish', user, version, ...more })
}

/** A page that Ada has written and Ben has approved. */
export async function approvedPage(project: Project, title = 'Approved'): Promise<Id> {
  const { ada, ben } = project.people
  const id = await makePage(project, ada, { title, body: 'The text that was approved.' })
  await act(project, ada, id, 'submit')
  await act(project, ben, id, 'approve')
  return id
}

export const workOf = ({ payload }: Project, id: Id): Promise<Work[]> =>
  workWhere(payload, { document: { equals: String(id) } }, { sort: 'due' })

/** In the words of tests/workflow/table. */
export async function pageThatIs(project: Project, situation: string): Promise<Id> {
  const { ada, ben } = project.people
  const steps = situations[situation]!
  const id = await makePage(project, ada, { title: situation })
  for (const [at, step] of steps.entries()) {
    if (step === 'edit') await edit(project, ada, id, { title: `${situation} ${at}` })
    else if (step === 'trash')
      await project.payload.update({ collection: pages, id, data: { deletedAt: new Date().toISOString() } })
    else await act(project, step === 'submit' ? ada : ben, id, step, { note: 'A situation.' })
  }
  return id
}

const toPublic = ['submit', 'approve', 'publish']
const situations: Record<string, string[]> = {
  draft: [],
  review: ['submit'],
  changes: ['submit', 'requestChanges'],
  approved: ['submit', 'approve'],
  edited: ['submit', 'approve', 'edit'],
  live: toPublic,
  'live-approved': [...toPublic, 'edit', 'submit', 'approve'],
  trashed: ['trash'],
}
