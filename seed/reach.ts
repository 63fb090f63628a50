import { documentNow, type DocumentNow } from '@/plugins/workflow/acts/documentNow'
import { transition } from '@/plugins/workflow'
import { governedOf } from '@/plugins/workflow/options/processState'
import { change, latest, type Desk } from './bring'
import type { SeedState } from './data/shapes'
import type { Plan } from './plans/plan'

/** An act of the workflow, and who does it. */
interface Step {
  act: string
  as: 'writer' | 'editor'
  note?: string
}

/** What leads on from each stage. */
type Way = Record<string, Step>

const reviewed: Way = {
  draft: { act: 'submit', as: 'writer' },
  inReview: { act: 'approve', as: 'editor' },
  approved: { act: 'publish', as: 'editor' },
}
const direct: Way = { draft: { act: 'publish', as: 'editor' } }

/** How a collection's documents become public. */
export function publishFor(collection: string): 'reviewed' | 'direct' {
  return collection === 'articles' || collection === 'deals' ? 'reviewed' : 'direct'
}

/** Brings a document to its state, from wherever it stands now. */
export async function reach(desk: Desk, plan: Plan, state: SeedState): Promise<void> {
  const way = publishFor(plan.collection) === 'reviewed' ? reviewed : direct
  switch (state.is) {
    case 'draft':
      return
    case 'inReview':
    case 'approved':
    case 'published':
      return go(desk, plan, way, state.is)
    case 'changesRequested':
      return go(desk, plan, { ...way, inReview: requestChanges(state.note) }, state.is)
    case 'archived':
      return go(desk, plan, { draft: { act: 'archive', as: 'editor' } }, state.is)
    case 'pendingChange':
      await goPublic(desk, plan, way)
      return write(desk, plan, state)
    case 'unpublished':
      await goPublic(desk, plan, way)
      return takeOff(desk, plan)
    case 'trashed':
      await goPublic(desk, plan, way)
      await takeOff(desk, plan)
      return trash(desk, plan)
  }
}

const requestChanges = (note: string): Step => ({ act: 'requestChanges', as: 'editor', note })

/** From stage to stage, until it stands where it belongs. */
async function go(desk: Desk, plan: Plan, way: Way, stage: string): Promise<void> {
  for (;;) {
    const now = await standing(desk, plan)
    const step = way[now.standing.stage]
    if (now.standing.stage === stage) return
    if (!step) throw new Error(`${plan.label}: nothing leads on from "${now.standing.stage}" to "${stage}".`)
    await doStep(desk, plan, now, step)
  }
}

/** Once: what has been public and is not any more was taken off since. */
async function goPublic(desk: Desk, plan: Plan, way: Way): Promise<void> {
  const doc = await latest(desk, plan, 'tr')
  const now = await standing(desk, plan)
  if (now.live || doc?.datePublished) return
  await go(desk, plan, way, 'published')
  // Readers have seen it before it goes: so there is something to take back.
  await desk.settle()
}

async function write(desk: Desk, plan: Plan, state: SeedState): Promise<void> {
  const now = await standing(desk, plan)
  if (state.is !== 'pendingChange' || !plan.pending || now.live?.hash !== now.hash) return
  await change(desk, plan, plan.pending, { as: 'editor' })
}

async function takeOff(desk: Desk, plan: Plan): Promise<void> {
  const now = await standing(desk, plan)
  if (now.live) await doStep(desk, plan, now, { act: 'unpublish', as: 'editor' })
}

async function trash(desk: Desk, plan: Plan): Promise<void> {
  const now = await standing(desk, plan)
  if (!now.main.deletedAt) await change(desk, plan, { deletedAt: new Date().toISOString() }, { as: 'editor' })
}

/** The very function behind the buttons of the admin. */
async function doStep(desk: Desk, plan: Plan, now: DocumentNow, { act, as, note }: Step): Promise<void> {
  const { payload, people } = desk
  const { workflow } = governedOf(payload, plan.collection)!
  await transition(payload, {
    collection: plan.collection,
    id: plan.id,
    act,
    to: workflow.acts[act]!.to,
    version: now.newest.id,
    acceptWarnings: true,
    ...(note ? { note } : {}),
    ...(people ? { user: people[as] } : { system: 'seed' }),
  })
}

async function standing({ payload }: Desk, { collection, id, label }: Plan): Promise<DocumentNow> {
  const now = await documentNow(payload, governedOf(payload, collection)!, id)
  if (!now) throw new Error(`${label} is gone.`)
  return now
}
