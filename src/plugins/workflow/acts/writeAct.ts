import type { CollectionBeforeChangeHook } from 'payload'

import { groupName } from '../fields/standing'
import { spendMark } from '../gate/mark'

/** Last of all hooks: what the door has decided is what is written, whatever the others have made of it. */
export const writeAct: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const id = (originalDoc as { id?: number | string } | undefined)?.id
  if (operation !== 'update' || id === undefined) return data
  const mark = spendMark(req, { collection: collection.slug, id }, 'change')
  return mark ? { ...data, _status: mark.writes._status, [groupName]: mark.writes.workflow } : data
}
