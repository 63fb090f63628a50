import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'

import { say } from '@/access/say'

/**
 * Nobody writes their own role, an admin included, so that there is always a second person who knows.
 * The field's access keeps API clients from it; this keeps server code that acts for a user from it.
 * When a role changes, the user's sessions end: whoever was logged in logs in anew.
 */
export const keepOwnRole: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data.role === undefined || data.role === originalDoc?.role) return data
  if (req.user && req.user.id === originalDoc.id)
    throw new APIError(say(req, notYourOwn), 403, undefined, true)
  return { ...data, sessions: [] }
}

const notYourOwn = {
  tr: 'Kendi rolünüzü değiştiremezsiniz.',
  en: 'You cannot change your own role.',
}
