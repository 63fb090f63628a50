import type { Access } from 'payload'

import { isEditor, isStaff } from './roles'

/** Editors see all of them; reporters what they made; nobody else sees any. */
export const readOwnOrEditor: Access = ({ req }) => {
  if (isEditor({ req })) return true
  return isStaff({ req }) && req.user ? { createdBy: { equals: req.user.id } } : false
}
