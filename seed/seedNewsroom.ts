import type { Payload, TypedUser } from 'payload'

import type { Role } from '@/access'
import { reconcile } from '@/plugins/feeds'
import { feedsOf } from '@/plugins/feeds/reconciler/processState'
import { bring, type Desk } from './bring'
import { readMarks, type Marks } from './marks'
import { allPlans } from './plans'
import type { Plan } from './plans/plan'
import { bringSite } from './seedSite'

export interface SeedProgress {
  /** How many things are done, this one included. */
  done: number
  total: number
  label: string
}

export interface SeedOptions {
  /** Leaves out the ten demo articles. */
  storyOnly?: boolean
  onProgress?: (progress: SeedProgress) => void
}

export interface SeedCount {
  created: number
  kept: number
}

type Outcome = keyof SeedCount

/**
 * Brings the story, and the demo articles, into the newsroom. Can be run again
 * at any time, after being killed at any point too: nothing is doubled, and
 * nothing that an editor has done to a seeded document is undone.
 * @returns how many things it made, and how many were there
 */
export async function seedNewsroom(payload: Payload, options: SeedOptions = {}): Promise<SeedCount> {
  const desk = await openDesk(payload)
  const plans = allPlans({ storyOnly: options.storyOnly ?? false })
  const tasks = [...plans.map((plan) => taskFor(desk, plan)), siteTask(desk)]
  return runTasks(await readMarks(payload), tasks, options.onProgress)
}

/** Brings documents into the newsroom, in the same way: each once, whatever happens in between. */
export async function bringAll(payload: Payload, plans: Plan[]): Promise<SeedCount> {
  const desk = await openDesk(payload)
  const tasks = plans.map((plan) => taskFor(desk, plan))
  return runTasks(await readMarks(payload), tasks)
}

interface Task {
  name: string
  label: string
  run: () => Promise<Outcome>
}

function taskFor(desk: Desk, plan: Plan): Task {
  return { name: `${plan.collection}:${plan.id}`, label: plan.label, run: () => bring(desk, plan) }
}

function siteTask(desk: Desk): Task {
  return { name: 'site', label: 'Site', run: () => bringSite(desk) }
}

async function runTasks(
  marks: Marks,
  tasks: Task[],
  onProgress?: SeedOptions['onProgress'],
): Promise<SeedCount> {
  const count = { created: 0, kept: 0 }
  for (const [index, task] of tasks.entries()) {
    const outcome = await once(marks, task)
    count[outcome]++
    // A start that finds everything there says nothing of seeding.
    if (outcome === 'created') onProgress?.({ done: index + 1, total: tasks.length, label: task.label })
  }
  return count
}

async function once(marks: Marks, { name, run }: Task): Promise<Outcome> {
  if (marks.has(name)) return 'kept'
  const outcome = await run()
  await marks.set(name)
  return outcome
}

async function openDesk(payload: Payload): Promise<Desk> {
  return { payload, people: await peopleOf(payload), settle: () => settle(payload) }
}

/** Where no reconciler works in this process, another one follows in its own time. */
async function settle(payload: Payload): Promise<void> {
  if (feedsOf(payload)) await reconcile(payload)
}

/** Who writes and who publishes the seed: the first of the newsroom who may, two different people. */
async function peopleOf(payload: Payload): Promise<Desk['people']> {
  const writer = await firstOf(payload, ['reporter'])
  const editor = await firstOf(payload, ['editor', 'chief', 'admin'])
  return writer && editor ? { writer, editor } : null
}

async function firstOf(payload: Payload, roles: Role[]): Promise<TypedUser | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { in: roles } },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const [user] = docs
  return user ? { ...user, collection: 'users' } : null
}
