import type { Payload, TypedUser } from 'payload'

import { bring, type Desk } from './bring'
import { readMarks, type Marks } from './marks'
import { demoPlans, storyPlans } from './plans'
import { bringSite } from './seedSite'

export { DEMO_PASSWORD, demoUsers, seedDemoUsers } from './demoUsers'

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

/**
 * Brings the story, and the demo articles, into the newsroom. Can be run again
 * at any time, after being killed at any point too: nothing is doubled, and
 * nothing that an editor has done to a seeded document is undone.
 * @returns how many things it made, and how many were there
 */
export async function seedNewsroom(
  payload: Payload,
  { storyOnly = false, onProgress }: SeedOptions = {},
): Promise<{ created: number; kept: number }> {
  const desk: Desk = { payload, editor: await anEditor(payload) }
  const marks = await readMarks(payload)
  const tasks = tasksFor(desk, storyOnly)
  const count = { created: 0, kept: 0 }
  for (const [index, { name, label, run }] of tasks.entries()) {
    count[await once(marks, name, run)]++
    onProgress?.({ done: index + 1, total: tasks.length, label })
  }
  return count
}

interface Task {
  name: string
  label: string
  run: () => Promise<'created' | 'kept'>
}

function tasksFor(desk: Desk, storyOnly: boolean): Task[] {
  const plans = storyOnly ? storyPlans() : [...storyPlans(), ...demoPlans()]
  const documents = plans.map((plan) => ({
    name: `${plan.collection}:${plan.id}`,
    label: plan.label,
    run: () => bring(desk, plan),
  }))
  return [...documents, { name: 'site', label: 'Site', run: () => bringSite(desk) }]
}

async function once(
  marks: Marks,
  name: string,
  run: () => Promise<'created' | 'kept'>,
): Promise<'created' | 'kept'> {
  if (marks.has(name)) return 'kept'
  const outcome = await run()
  await marks.set(name)
  return outcome
}

/** Who publishes the seed: the first of the newsroom who may. */
async function anEditor(payload: Payload): Promise<TypedUser | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { in: ['editor', 'chief', 'admin'] } },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const [user] = docs
  return user ? ({ ...user, collection: 'users' } as TypedUser) : null
}
