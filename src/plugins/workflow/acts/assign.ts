import type { Payload } from 'payload'

import { notesOf } from '../fields/publicNotes'
import { governedOf } from '../options/processState'
import { randomUUID } from 'node:crypto'
import { completeRecords } from '../record/complete'
import type { RecordEntry } from '../types'
import { ensureVersion } from './ensureVersion'
import { inTransaction } from './inTransaction'
import { inTurn } from './inTurn'
import { mayDo } from './mayDo'
import { personOf } from './people'
import { readable } from './readable'
import { refusal, WorkflowRefusal } from './refusal'
import { requestOf, type Asked } from './requestOf'
import { labelIn } from './labelIn'
import { writeStanding } from './writeStanding'

/** The act under which the record tells of it. */
export const ASSIGN_ACT = 'assign'

export interface Assignment extends Asked {
  collection: string
  id: number | string
  /** Id of an account; null: nobody any more. */
  assignee?: string | null
  /** ISO 8601; null: no date any more. */
  due?: string | null
  note?: string
}

/**
 * Gives a document to somebody, until a date, without moving it. Whoever may do
 * any act on it may.
 *
 * @throws WorkflowRefusal not-found, not-your-right, wrong-stage.
 */
export async function assign(payload: Payload, request: Assignment): Promise<RecordEntry> {
  const { collection, id, assignee, due } = request
  const its = governedOf(payload, collection)
  if (!its) throw new Error(`There is no workflow for "${collection}".`)
  const req = await requestOf(payload, request)
  const entry = await inTurn(`${collection}/${id}`, async () => {
    await completeRecords(payload, { collection, id })
    return inTransaction(req, async () => {
      const found = await readable(its, { id }, req)
      const rights = [...new Set(Object.values(its.workflow.acts).map((act) => act.right))]
      const may = await Promise.all(rights.map((right) => mayDo(req, its, found, right)))
      const label = labelIn(req, { en: 'Assign', tr: 'Görevlendir' })
      if (!may.includes(true))
        throw new WorkflowRefusal(refusal(req, 'not-your-right', 'notYourRight', { values: { act: label } }))
      if (found.main.deletedAt) throw new WorkflowRefusal(refusal(req, 'wrong-stage', 'inTheTrash'))
      const now = await ensureVersion(payload, its, found, req)
      const by = personOf(payload, req.user!)
      const { stage } = now.standing
      const at = new Date().toISOString()
      const { entry } = await writeStanding(
        {
          payload,
          req,
          its,
          now,
          at,
          by: by.id,
          act: { name: ASSIGN_ACT, label: { en: 'Assign' }, from: [], to: stage, effect: 'move', right: '' },
          said: {},
          notes: notesOf(now.main),
          given: { ...(assignee === undefined ? {} : { assignee }), ...(due === undefined ? {} : { due }) },
          entry: {
            id: randomUUID(),
            collection,
            document: String(now.id),
            act: ASSIGN_ACT,
            fromStage: stage,
            toStage: stage,
            note: request.note?.trim() || null,
            by: by.id,
            byName: by.name,
            at,
            toCheck: false,
          },
        },
        {},
      )
      return entry
    })
  })
  await completeRecords(payload, { collection, id })
  return entry
}
