import type { Payload, UpdateOneArgs } from 'payload'

import { refusal, WorkflowRefusal } from '../acts/refusal'
import { versionById } from '../acts/documentNow'
import { spendMark } from '../gate/mark'
import { governedOf } from '../options/processState'
import { differingFields } from './content'
import { contentHash, contentOfDoc } from './contentHash'

/**
 * Refuses a publication whose main row would not have the content that was
 * approved, before it is written: not every database can take it back.
 * @returns whether the door writes here.
 * @throws WorkflowRefusal with the names of the fields that differ.
 */
export async function refuseOtherContent(payload: Payload, args: UpdateOneArgs): Promise<boolean> {
  const { collection, id, data, req } = args
  if (id === undefined || !req?.context || !governedOf(payload, collection)) return false
  const mark = spendMark({ context: req.context }, { collection, id }, 'row')
  if (!mark?.hash || contentHash(payload, collection, data) === mark.hash) return mark !== undefined
  const approved = await versionById(payload, collection, mark.version)
  const fields = differingFields(
    contentOfDoc(payload, collection, approved?.doc ?? {}),
    contentOfDoc(payload, collection, data),
  )
  throw new WorkflowRefusal(
    refusal({ i18n: req.i18n! }, 'not-approved', 'alteredOnTheWay', {
      values: { number: String(mark.writes.workflow.number), fields: fields.join(', ') },
    }),
  )
}
