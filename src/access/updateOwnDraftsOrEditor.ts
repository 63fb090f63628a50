import type { Access, CollectionSlug } from 'payload'

import { isOwnAndNeverPublic } from './isOwnAndNeverPublic'
import { isEditor, isStaff } from './roles'

/**
 * Editors change everything; reporters what they made and what was never public.
 * For one document the answer is a boolean taken from its latest version,
 * because Payload falls back to the main row when a `Where` does not match that
 * version. A bulk edit names no document: it is narrowed to the reporter's own
 * here, and `refusePublishingByReporters` asks for each.
 */
export function updateOwnDraftsOrEditor(slug: CollectionSlug): Access {
  return ({ data, id, req }) => {
    if (isEditor({ req })) return true
    if (!req.user || !isStaff({ req })) return false
    // The admin asks with this status whether to show the Publish button.
    if (data?._status === 'published') return false
    if (id === undefined) return { createdBy: { equals: req.user.id } }
    return isOwnAndNeverPublic(req, slug, id)
  }
}
