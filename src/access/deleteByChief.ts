import type { Access, CollectionSlug } from 'payload'

import { isChief } from './roles'
import { updateOwnDraftsOrEditor } from './updateOwnDraftsOrEditor'

/** Only a chief editor deletes for ever. For collections without a trash. */
export const deleteByChief = isChief

/**
 * For collections with a trash: who may change a document may put it there, and
 * only a chief editor deletes for ever. Payload asks this one rule for both and
 * passes `data` when the document is moved to the trash (and when it works out
 * which buttons to show), never when it is deleted.
 */
export function trashOrDeleteByChief(slug: CollectionSlug): Access {
  const mayChange = updateOwnDraftsOrEditor(slug)
  return (args) => {
    if (isChief(args)) return true
    return args.data === undefined ? false : mayChange(args)
  }
}
