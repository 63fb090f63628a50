import type { Payload, PayloadRequest, Where } from 'payload'

import { changeRowIf } from '../../fields/changeRowIf'
import type { TimedAct } from '../schedule'
import { workSlug } from './workCollection'

/** Why it could not be done: a refusal's code, and the sentence in each language of the admin. */
export interface WorkProblem {
  code: string
  message: Record<string, string>
  /** ISO 8601 UTC. */
  at: string
}

/** Something to be done to a document at a time. Times are ISO 8601 UTC; an empty one is "never yet". */
export interface Work {
  /** That of what is planned: see ../schedule.ts. */
  id: string
  ofCollection: string
  document: string
  act: TimedAct
  due: string
  urgent: number
  state: 'waiting' | 'done'
  /** Of the worker that has it. */
  token: string
  leaseUntil: string
  attempts: number
  retryAt: string
  problem: WorkProblem | null
  doneAt: string
  /** Milliseconds. */
  late: number
}

type Within = Partial<PayloadRequest> | undefined

/** Work that nobody has begun. */
export type NewWork = Pick<Work, 'act' | 'document' | 'due' | 'id' | 'ofCollection' | 'urgent'>

/** Within the request's transaction, with the document that it is made of. */
export async function addWork(payload: Payload, work: NewWork, req?: Within): Promise<void> {
  const fresh = { state: 'waiting', token: '', leaseUntil: '', attempts: 0, retryAt: '', doneAt: '', late: 0 }
  await payload.db.create({
    collection: workSlug,
    customID: work.id,
    data: { ...work, ...fresh },
    returning: false,
    req,
  })
}

/** What a document no longer speaks of. */
export async function dropWork(payload: Payload, ids: string[], req?: Within): Promise<void> {
  if (ids.length > 0) await payload.db.deleteMany({ collection: workSlug, where: { id: { in: ids } }, req })
}

export function workWithIds(payload: Payload, ids: string[], req?: Within): Promise<Work[]> {
  return ids.length === 0 ? Promise.resolve([]) : workWhere(payload, { id: { in: ids } }, { req })
}

/** What has been tried, and has to be tried again: the newest of it last. At most so many. */
export function failingWork(payload: Payload, most: number): Promise<Work[]> {
  const where: Where = { and: [{ state: { equals: 'waiting' } }, { attempts: { greater_than: 0 } }] }
  return workWhere(payload, where, { sort: 'due', limit: most })
}

/** Past every access rule and hook, as it stands in the database. */
export async function workWhere(
  payload: Payload,
  where: Where,
  { limit = 0, req, sort }: { limit?: number; req?: Within; sort?: string | string[] } = {},
): Promise<Work[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: workSlug,
    where,
    sort,
    limit,
    pagination: false,
    req,
  })
  return docs as unknown as Work[]
}

/** Changes work that is still as it is thought to be. @returns whether it was. */
export const changeWork = (
  payload: Payload,
  where: Where[],
  data: Partial<Work>,
  req?: Within,
): Promise<boolean> => changeRowIf(payload, workSlug, where, data, req)
