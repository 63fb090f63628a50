import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'

import { markInHand } from './mark'

type Announce = CollectionBeforeValidateHook & CollectionBeforeChangeHook

/**
 * First of all hooks: an approved version comes back as the draft that it was, and the project's hooks (dates,
 * addresses, validation that holds for what is public) have to see what it is about to become.
 */
export const announceStatus: Announce = ({ collection, data, originalDoc, req }) => {
  const id = (originalDoc as { id?: number | string } | undefined)?.id
  const mark = id === undefined ? undefined : markInHand(req, { collection: collection.slug, id })
  return mark ? { ...data, _status: mark.writes._status } : (data as unknown)
}
