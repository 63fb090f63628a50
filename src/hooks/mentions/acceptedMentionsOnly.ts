import type { FieldHook } from 'payload'

import type { MentionRow } from './mergeMentions'

/**
 * `afterRead` of the field `mentions`: who is not logged in sees accepted mentions only. Suggestions and
 * what was dismissed are the desk's own. Calls of our own code (which override access) see all of them.
 */
export const acceptedMentionsOnly: FieldHook = ({ value, req, overrideAccess }) => {
  const rows = value as MentionRow[] | null | undefined
  if (!Array.isArray(rows) || overrideAccess || req.user) return rows
  return rows.filter(({ status }) => status === 'accepted')
}
