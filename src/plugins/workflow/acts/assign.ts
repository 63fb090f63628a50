import type { Payload } from 'payload'

import { tellOfAssignment } from '../notifications/tellOfAct'
import type { RecordEntry } from '../types'
import { labelIn } from './labelIn'
import { mayDo } from './mayDo'
import { onDocument, type OfDocument } from './onDocument'
import { refusal, refuseIf, WorkflowRefusal } from './refusal'
import { stayingAct } from './stayingAct'
import { writeStanding } from './writeStanding'

/** The act under which the record tells of it. */
export const ASSIGN_ACT = 'assign'

export interface Assignment extends OfDocument {
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
export function assign(payload: Payload, request: Assignment): Promise<RecordEntry> {
  const { assignee, due, note } = request
  return onDocument(payload, request, async (here) => {
    const { req, its, now } = here
    const rights = [...new Set(Object.values(its.workflow.acts).map((act) => act.right))]
    const may = await Promise.all(rights.map((right) => mayDo(req, its, now, right)))
    const label = labelIn(req, { en: 'Assign', tr: 'Görevlendir' })
    if (!may.includes(true))
      throw new WorkflowRefusal(refusal(req, 'not-your-right', 'notYourRight', { values: { act: label } }))
    refuseIf(now.main.deletedAt ? refusal(req, 'wrong-stage', 'inTheTrash') : undefined)
    const act = await stayingAct(here, ASSIGN_ACT, note?.trim() || null)
    const given = { ...(assignee === undefined ? {} : { assignee }), ...(due === undefined ? {} : { due }) }
    const { entry } = await writeStanding({ ...act, given }, {})
    await tellOfAssignment(here, assignee)
    return entry
  })
}
