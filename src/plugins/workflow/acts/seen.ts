import type { PayloadRequest } from 'payload'

import { lockOf } from '../locks/lockOf'
import type { Refusal, WorkflowState } from '../types'
import type { DocumentNow } from './documentNow'
import type { NamedAct } from './findAct'
import { nobodyKnown, personById } from './people'
import { refusal } from './refusal'
import { timeIn } from './timeIn'

/** By these a text goes out, or may. */
const BY_HASH = new Set(['approve', 'fix', 'correct'])

/**
 * The caller acts on what it has seen, or not at all. A text that saves itself is
 * rewritten in place, and its version tells nothing: it is approved by its hash.
 */
export async function changedMeanwhile(
  req: PayloadRequest,
  { newest, hash, standing }: DocumentNow,
  seen: { version: string; hash?: string },
  { effect }: NamedAct,
): Promise<Refusal | undefined> {
  const isNamed = seen.hash !== undefined || !newest.autosave || !BY_HASH.has(effect)
  if (!isNamed) return refusal(req, 'changed-meanwhile', 'hashNeeded')
  if (seen.version === newest.id && (seen.hash === undefined || seen.hash === hash)) return undefined
  const { changedBy } = standing
  const { id, name } = changedBy ? await personById(req.payload, changedBy, req) : nobodyKnown(req)
  return refusal(req, 'changed-meanwhile', 'changedMeanwhile', {
    by: { id, name, at: newest.updatedAt },
    values: { name, at: timeIn(req, newest.updatedAt) },
  })
}

/** These do not touch the text that somebody else has open. */
const PAST_A_LOCK = new Set(['publish', 'unpublish', 'retract', 'check'])

/** Somebody else is at it. @param lock as {@link lockByAnother} has found it. */
export function locked(
  req: PayloadRequest,
  lock: WorkflowState['lock'],
  { effect }: NamedAct,
): Refusal | undefined {
  if (!lock || PAST_A_LOCK.has(effect)) return undefined
  const { by, since: at } = lock
  return refusal(req, 'locked', 'locked', {
    by: { ...by, at },
    values: { name: by.name, at: timeIn(req, at) },
  })
}

export async function lockByAnother(
  req: PayloadRequest,
  { collection, id }: DocumentNow,
): Promise<WorkflowState['lock']> {
  const lock = await lockOf(req.payload, collection, id)
  if (!lock || (req.user && lock.by.id === String(req.user.id))) return null
  return { by: { id: lock.by.id, name: lock.by.name }, since: lock.since }
}
