import type { Payload, PayloadRequest } from 'payload'

import type { Pin } from '../fields/standing'
import { governedOf, workflowOf } from '../options/processState'
import type { Governed } from '../options/governed'
import { chainOf } from '../record/rows'
import { spoken } from '../time/said'
import { timesNow } from '../time/timesNow'
import type { RecordEntry, VersionRef, WorkflowState } from '../types'
import { runChecklist } from './checklist'
import type { DocumentNow } from './documentNow'
import { labelIn } from './labelIn'
import { personById } from './people'
import { possibleActs } from './possibleActs'
import { readable } from './readable'
import { storyState } from '../stories/storyState'
import { requestOf, type Asked } from './requestOf'
import { lockByAnother } from './seen'

/**
 * Everything that the bar of a document shows to this user.
 * @throws WorkflowRefusal not-found; not-your-right for who has no role.
 */
export async function workflowState(
  payload: Payload,
  { collection, id, ...asked }: { collection: string; id: number | string } & Asked,
): Promise<WorkflowState> {
  const its = governedOf(payload, collection)
  if (!its) throw new Error(`There is no workflow for "${collection}".`)
  const req = await requestOf(payload, asked)
  const now = await readable(its, { id }, req)
  const lock = await lockByAnother(req, now)
  const [acts, checklist, history, times, story] = await Promise.all([
    possibleActs(req, { its, now, lock }),
    runChecklist(req, its, now.newest.doc),
    historyOf(payload, now, req),
    timesNow(req, its, now),
    storyState(req, its, now),
  ])
  return { ...(await summary(req, its, now)), ...times, lock, acts, checklist, history, story }
}

async function summary(
  req: PayloadRequest,
  its: Governed,
  now: DocumentNow,
): Promise<
  Omit<
    WorkflowState,
    'lock' | 'acts' | 'checklist' | 'history' | 'story' | keyof Awaited<ReturnType<typeof timesNow>>
  >
> {
  const { standing, newest, live, hash } = now
  const { stage, number, approved, assignee, due, changedBy } = standing
  const seen = live && (await versionRef(req, live))
  return {
    collection: its.slug,
    id: String(now.id),
    stage,
    stageLabel: labelIn(req, its.workflow.stages[stage]?.label, stage),
    frozen: its.workflow.stages[stage]?.frozen === true,
    newest: {
      version: newest.id,
      number,
      hash,
      at: newest.updatedAt,
      ...(changedBy ? { by: await personById(req.payload, changedBy, req) } : {}),
    },
    live: seen && { ...seen, since: seen.at },
    pending: live !== null && live.hash !== hash,
    approved: approved ? await versionRef(req, approved) : null,
    assignee: assignee == null ? null : await personById(req.payload, idOf(assignee), req),
    due: due ?? null,
  }
}

async function versionRef(req: PayloadRequest, { version, number, hash, at, by }: Pin): Promise<VersionRef> {
  return { version, number, hash, at, ...(by ? { by: await personById(req.payload, by, req) } : {}) }
}

/** Newest first, without the seals, in the language of who asks. */
async function historyOf(payload: Payload, now: DocumentNow, req: PayloadRequest): Promise<RecordEntry[]> {
  const rows = await chainOf(payload, { collection: now.collection, document: String(now.id) }, req)
  const { timeZone } = workflowOf(payload)!
  return rows.reverse().map(({ place: _place, previous: _previous, hmac: _hmac, ...entry }) => ({
    ...entry,
    note: entry.note && spoken(entry.note, req.i18n.language, timeZone),
  }))
}

/** A relation as it is stored: an id, or on MongoDB an ObjectId. */
function idOf(relation: number | string): string {
  return String(relation)
}
