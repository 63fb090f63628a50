import type { Access, PayloadRequest } from 'payload'

import { isEditor, isStaff } from '@/access'

/**
 * The public sees a picture, its data and its files, from the first public entry that shows it; an
 * address that is hard to guess is no access control. Reporters see their own as well, editors all.
 */
export const readShownOrOwn: Access = ({ req }) => {
  if (isEditor({ req })) return true
  const shown = { publicSince: { exists: true } }
  if (!req.user || !isStaff({ req })) return shown
  return { or: [shown, { createdBy: { equals: req.user.id } }] }
}

/** Editors change every picture; reporters their own, until it is public. */
export const updateOwnUnshownOrEditor: Access = ({ req }) => isEditor({ req }) || ownUnshown(req)

function ownUnshown(req: PayloadRequest): ReturnType<Access> {
  if (!req.user || !isStaff({ req })) return false
  return { and: [{ createdBy: { equals: req.user.id } }, { publicSince: { exists: false } }] }
}
