import type { Access, CollectionSlug } from 'payload'

import { isChief } from './roles'
import { updateOwnDraftsOrEditor } from './updateOwnDraftsOrEditor'

/** Only a chief editor deletes for ever. For collections without a trash. */
export const deleteByChief = isChief

/**
 * For collections with a trash: who may change a document may put it there, and
 * only a chief editor deletes for ever. Payload asks this one rule for both; when
 * the document is moved to the trash (or the admin works out whether to offer
 * that), `data` carries the date of it.
 */
export function trashOrDeleteByChief(slug: CollectionSlug): Access {
  const mayChange = updateOwnDraftsOrEditor(slug)
  return (args) => {
    if (isChief(args)) return true
    return args.data?.deletedAt ? mayChange(args) : false
  }
}
