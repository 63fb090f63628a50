import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

import type { Act } from '../acts/act'
import type { DocumentNow } from '../acts/documentNow'
import { ensureVersion } from '../acts/ensureVersion'
import type { NamedAct } from '../acts/findAct'
import { finishEarlier } from '../acts/finishEarlier'
import { inTransaction } from '../acts/inTransaction'
import { inTurn } from '../acts/inTurn'
import { personOf } from '../acts/people'
import { readable } from '../acts/readable'
import { refusal, WorkflowRefusal } from '../acts/refusal'
import { requestOf, type Asked } from '../acts/requestOf'
import { governedOf } from '../options/processState'
import { notesOf } from '../fields/publicNotes'
import type { Governed } from '../options/governed'
import { completeRecords } from '../record/complete'
import { completeSoon } from '../record/open'
import type { RecordEntry, Refusal } from '../types'
import { joined } from './joined'

/** Which document, and who asks. */
export interface OfDocument extends Asked {
  collection: string
  id: number | string
  note?: string
}

export interface Here {
  payload: Payload
  req: PayloadRequest
  its: Governed
  now: DocumentNow
}

/**
 * The frame of an act that only concerns times: on a document that who asks may read, one after the other, all of
 * it or nothing, and then in the record.
 */
export async function onDocument(
  payload: Payload,
  request: OfDocument,
  work: (here: Here) => Promise<RecordEntry>,
): Promise<RecordEntry> {
  const { collection, id } = request
  const its = governedOf(payload, collection)
  if (!its) throw new Error(`There is no workflow for "${collection}".`)
  const req = await requestOf(payload, request)
  const isWithin = Boolean(req.transactionID)
  const entry = await inTurn(`${collection}/${id}`, async () => {
    if (!isWithin) await finishEarlier(payload, collection, id)
    return inTransaction(req, async () => {
      const found = await readable(its, { id }, req)
      if (found.main.deletedAt) throw new WorkflowRefusal(refusal(req, 'wrong-stage', 'inTheTrash'))
      return work({ payload, req, its, now: found })
    })
  })
  if (isWithin) completeSoon(payload)
  else await completeRecords(payload, { collection, id })
  return entry
}

/** The act as it is written and recorded: it moves no stage. */
export async function timedAct(
  { payload, req, its, now }: Here,
  name: string,
  note: (string | null | undefined)[],
): Promise<Act> {
  const by = req.user ? personOf(payload, req.user) : null
  const { stage } = now.standing
  const at = new Date().toISOString()
  const act: NamedAct = { name, label: { en: name }, from: [], to: stage, effect: 'move', right: '' }
  return {
    payload,
    req,
    its,
    act,
    now: await ensureVersion(payload, its, now, req),
    at,
    by: by?.id ?? null,
    given: {},
    said: {},
    notes: notesOf(now.main),
    entry: {
      id: randomUUID(),
      collection: its.slug,
      document: String(now.id),
      act: name,
      fromStage: stage,
      toStage: stage,
      note: joined(note),
      by: by?.id ?? null,
      byName: by?.name ?? 'system',
      at,
      toCheck: false,
    },
  }
}

export function refuseIf(reason: Refusal | undefined): void {
  if (reason) throw new WorkflowRefusal(reason)
}
