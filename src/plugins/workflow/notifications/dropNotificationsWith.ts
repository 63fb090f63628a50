import type { CollectionAfterDeleteHook } from 'payload'

import { dropNotificationsOf } from './rows'

/** What is deleted for ever is told of no more. */
export const dropNotificationsWith =
  (collection: string): CollectionAfterDeleteHook =>
  async ({ id, req }) =>
    dropNotificationsOf(req.payload, { collection, document: String(id) }, req)
