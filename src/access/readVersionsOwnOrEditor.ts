import type { Access } from 'payload'

import { isEditor, isStaff } from './roles'

/** The history of a document: all of it for editors, of their own for reporters, none for the public. */
export const readVersionsOwnOrEditor: Access = ({ req }) => {
  if (isEditor({ req })) return true
  if (!req.user || !isStaff({ req })) return false
  return { 'version.createdBy': { equals: req.user.id } }
}
