import type { Access, CollectionSlug, Where } from 'payload'

import { isEditor, isStaff } from './roles'

const publicOnly: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/**
 * Editors read everything. Reporters read what is public and what they made.
 * Everybody else reads what is published and not in the trash: `?trash=true`
 * shows trashed documents to whoever this rule lets in.
 */
export function readPublishedOrOwn(_slug: CollectionSlug): Access {
  return ({ req }) => {
    if (isEditor({ req })) return true
    if (!req.user || !isStaff({ req })) return publicOnly
    return { or: [publicOnly, { createdBy: { equals: req.user.id } }] }
  }
}
