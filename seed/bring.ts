import type { Payload, TypedUser } from 'payload'

import type { Plan } from './plans/plan'

export type Values = Record<string, unknown>

/** Who the seed works for. Without a user of the newsroom (a bare `npm run seed`) access is overridden. */
export interface Desk {
  payload: Payload
  editor: TypedUser | null
  /** Resolves when the feeds have followed what was written. */
  settle: () => Promise<void>
}

/**
 * Makes one planned document, and brings it to its state by the acts that an
 * editor would do: save, translate, publish, change, unpublish, trash. Each act
 * is one save, done only if the document shows that it is still to be done, so
 * a run that was killed anywhere is taken up where it stopped.
 * @returns whether the document was there before
 */
export async function bring(desk: Desk, plan: Plan): Promise<'created' | 'kept'> {
  const before = await latest(desk, plan, 'tr')
  if (!before) await create(desk, plan)
  if (plan.english && !(await isTranslated(desk, plan)))
    await update(desk, plan, plan.english, { locale: 'en' })
  if (plan.state) await reach(desk, plan)
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
    ...actingFor(desk),
  })
}

async function isTranslated(desk: Desk, plan: Plan): Promise<boolean> {
  const english = await latest(desk, plan, 'en')
  return Object.keys(plan.english ?? {}).some((field) => typeof english?.[field] === 'string')
}

async function reach(desk: Desk, plan: Plan): Promise<void> {
  const { state } = plan
  if (!state || state.is === 'draft') return
  const doc = await latest(desk, plan, 'tr')
  const wasPublished = Boolean(doc?.datePublished) || doc?._status === 'published'
  if (!wasPublished) await update(desk, plan, { _status: 'published' })
  if (state.is === 'published') return
  // Readers have seen it before it goes: so there is something to take back.
  await desk.settle()
  switch (state.is) {
    case 'pendingChange':
      if (wasPublished && doc?._status === 'draft') return
      return update(desk, plan, { ...plan.pending, _status: 'draft' }, { draft: true })
    case 'unpublished':
      if (wasPublished && doc?._status === 'draft') return
      return update(desk, plan, { _status: 'draft' })
    case 'trashed':
      if (doc?.deletedAt) return
      return update(desk, plan, { deletedAt: new Date().toISOString() })
  }
}

async function update(
  desk: Desk,
  plan: Plan,
  data: Values,
  options: { locale?: 'tr' | 'en'; draft?: boolean } = {},
): Promise<void> {
  // What is not public yet stays a draft while it is being translated.
  const draft = options.draft ?? (Boolean(plan.state) && data._status === undefined && !data.deletedAt)
  await desk.payload.update({
    collection: plan.collection,
    id: plan.id,
    data,
    draft,
    locale: options.locale ?? 'tr',
    depth: 0,
    ...actingFor(desk),
  })
}

/** The newest version, in the trash too; texts of one language only. */
async function latest({ payload }: Desk, plan: Plan, locale: 'tr' | 'en'): Promise<Values | undefined> {
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

function actingFor({ editor }: Desk) {
  return editor ? { user: editor, overrideAccess: false } : { overrideAccess: true }
}
