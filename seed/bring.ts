import type { Payload, TypedUser } from 'payload'

import type { Plan } from './plans/plan'
import { publishFor, reach } from './reach'

export type Values = Record<string, unknown>

/**
 * Who the seed works for: one writes articles and deals, another looks at them and publishes. Where the newsroom
 * has no two such people (a bare `npm run seed`), the server's own code does it, and the record says so.
 */
export interface Desk {
  payload: Payload
  people: { writer: TypedUser; editor: TypedUser } | null
  /** Resolves when the feeds have followed what was written. */
  settle: () => Promise<void>
}

/**
 * Makes one planned document, and brings it to its state by the acts that people would do: save, translate,
 * submit, approve, publish, change, unpublish, trash. Each act is done only if the document shows that it is
 * still to be done, so a run that was killed anywhere is taken up where it stopped.
 * @returns whether the document was there before
 */
export async function bring(desk: Desk, plan: Plan): Promise<'created' | 'kept'> {
  const before = await latest(desk, plan, 'tr')
  if (!before) await create(desk, plan)
  if (plan.english && !(await isTranslated(desk, plan))) await translate(desk, plan, plan.english)
  if (plan.state) await reach(desk, plan, plan.state)
  return before ? 'kept' : 'created'
}

async function create(desk: Desk, plan: Plan): Promise<void> {
  await desk.payload.create({
    collection: plan.collection,
    data: { ...plan.data, id: plan.id, ...(plan.state ? { _status: 'draft' } : {}) },
    ...(plan.state ? { draft: true } : {}),
    ...(plan.file ? { file: await plan.file() } : {}),
    locale: 'tr',
    depth: 0,
    ...actingFor(desk, authorOf(plan)),
  })
}

async function isTranslated(desk: Desk, plan: Plan): Promise<boolean> {
  const english = await latest(desk, plan, 'en')
  return Object.keys(plan.english ?? {}).some((field) => typeof english?.[field] === 'string')
}

async function translate(desk: Desk, plan: Plan, english: Values): Promise<void> {
  await change(desk, plan, english, { locale: 'en', as: authorOf(plan) })
}

/** A draft, where there are any: what is public stays as it is. */
export async function change(
  desk: Desk,
  plan: Plan,
  data: Values,
  { locale = 'tr', as }: { locale?: 'tr' | 'en'; as: 'writer' | 'editor' },
): Promise<void> {
  await desk.payload.update({
    collection: plan.collection,
    id: plan.id,
    data,
    draft: Boolean(plan.state) && !data.deletedAt,
    locale,
    depth: 0,
    ...actingFor(desk, as),
  })
}

/** The newest version, in the trash too; texts of one language only. */
export async function latest(
  { payload }: Desk,
  plan: Plan,
  locale: 'tr' | 'en',
): Promise<Values | undefined> {
  const { docs } = await payload.find({
    collection: plan.collection,
    where: { id: { equals: plan.id } },
    draft: Boolean(plan.state),
    trash: true,
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] as unknown as Values | undefined
}

/** What is reviewed is written by one and looked at by another; the rest is the editor's own. */
function authorOf(plan: Plan): 'writer' | 'editor' {
  return publishFor(plan.collection) === 'reviewed' ? 'writer' : 'editor'
}

function actingFor({ people }: Desk, as: 'writer' | 'editor') {
  return people ? { user: people[as], overrideAccess: false } : { overrideAccess: true }
}
