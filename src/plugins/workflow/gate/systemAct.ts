import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { nameOf } from '../acts/people'
import { contentHash } from '../approval/contentHash'
import { carried, notesOf } from '../fields/publicNotes'
import { groupName, standingOf } from '../fields/standing'
import type { Governed } from '../options/governed'
import { appendRecord } from '../record/append'
import { completeRecords } from '../record/complete'
import { withIntent } from '../record/intent'
import { completeSoon } from '../record/open'
import { recordsOf } from '../record/processState'
import { embargoOf } from '../time/embargoOf'
import { timeOfDesk } from '../time/timeOfDesk'
import type { RecordEntry } from '../types'
import { isPublic, saysPublished, type MainRow, type NewestVersion } from './newest'
import { refuse } from './refuse'

/** The act of what the server's own code did past the door. */
export const SYSTEM_ACT = 'system'

interface SystemSave {
  gated: Governed
  req: PayloadRequest
  data: Record<string, unknown>
  reason: string
  draft: boolean
  /** The stage that the code has asked for. */
  stage?: string
  main: MainRow | null
  newest: NewestVersion | null
}

/** Lets a save of the server's own code pass, with the stage that goes with it and an entry for the record. */
export async function withSystemAct(save: SystemSave): Promise<Record<string, unknown>> {
  const { gated, req, data, newest, main } = save
  const until = embargoOf(standingOf(newest?.doc))
  if (until && saysPublished(data._status))
    throw refuse(req, 'under-embargo', 'underEmbargo', { values: { time: timeOfDesk(req, until) } })
  const id = main?.id ?? (data.id as string | number | undefined)
  // One document has room for one intent: the one before has to be in the record first.
  if (main && !req.transactionID) await completeRecords(req.payload, { collection: gated.slug, id: main.id })
  const before = standingOf(newest?.doc)
  const fields = { ...before, stage: stageAfter(save) }
  const entry: RecordEntry = {
    ...systemEntry(save.reason, byOf(req)),
    collection: gated.slug,
    document: String(id ?? ''),
    fromStage: before.stage ?? gated.workflow.initial,
    toStage: fields.stage,
    fromVersion: newest?.version ?? null,
    number: before.number ?? 0,
  }
  completeSoon(req.payload)
  // An import may bring what was said elsewhere; what has been said here stays.
  const notes = notesOf(main ? { ...main } : data)
  return { ...data, [groupName]: withIntent(fields, entry), ...carried(gated.workflow, notes) }
}

/** What is deleted takes its intent with it: the entry is written at once, in the same transaction. */
export async function recordSystemDeletion({
  gated,
  req,
  id,
  reason,
  newest,
}: Pick<SystemSave, 'gated' | 'req' | 'reason'> & {
  id: number | string
  newest: NewestVersion
}): Promise<void> {
  const before = standingOf(newest.doc)
  const stage = before.stage ?? gated.workflow.initial
  const entry: RecordEntry = {
    ...systemEntry(reason, byOf(req)),
    collection: gated.slug,
    document: String(id),
    fromStage: stage,
    toStage: stage,
    fromVersion: newest.version,
    toVersion: newest.version ?? '',
    number: before.number ?? 0,
    hash: contentHash(req.payload, gated.slug, newest.doc),
  }
  await appendRecord(req.payload, entry, recordsOf(req.payload).key, req)
}

/** `_status` is the truth; the stage has to agree with it. */
function stageAfter({ gated: { workflow }, data, stage: asked, draft, main, newest }: SystemSave): string {
  const before = standingOf(newest?.doc).stage ?? undefined
  const changed = asked !== undefined && asked !== before
  const becomesPublic = saysPublished(data._status) && !draft
  const staysPublic = isPublic(main) && draft
  const stage = changed ? asked : (before ?? workflow.initial)
  const shows = workflow.stages[stage]?.public
  if (becomesPublic && shows === 'never') return workflow.published
  if (becomesPublic && !changed) return workflow.published
  if (!becomesPublic && !staysPublic && shows === 'always') return workflow.initial
  return stage
}

function byOf({ payload, user }: PayloadRequest) {
  return {
    by: user ? String(user.id) : null,
    byName: user ? nameOf(payload, { ...user }) : SYSTEM_ACT,
  }
}

/** What all entries of the server's own acts have in common; also for who writes rows past Payload. */
export function systemEntry(reason: string, by: Pick<RecordEntry, 'by' | 'byName'>) {
  return {
    id: randomUUID(),
    act: SYSTEM_ACT,
    note: reason,
    ...by,
    at: new Date().toISOString(),
    toCheck: false,
    // Filled in from the version that this makes.
    toVersion: '',
    hash: '',
  }
}
