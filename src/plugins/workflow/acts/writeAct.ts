import type { CollectionBeforeChangeHook } from 'payload'

import { carried } from '../fields/publicNotes'
import { groupName } from '../fields/standing'
import { spendMark } from '../gate/mark'
import { governedOf } from '../options/processState'

/** Last of all hooks: what the door has decided is what is written, whatever the others have made of it. */
export const writeAct: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const id = (originalDoc as { id?: number | string } | undefined)?.id
  if (operation !== 'update' || id === undefined) return data
  const mark = spendMark(req, { collection: collection.slug, id }, 'change')
  const its = governedOf(req.payload, collection.slug)
  if (!mark || !its) return data
  const { _status, notes, workflow } = mark.writes
  return { ...data, _status, [groupName]: workflow, ...carried(its.workflow, notes) }
}
