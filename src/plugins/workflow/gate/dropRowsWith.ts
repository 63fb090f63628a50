import type { CollectionAfterDeleteHook } from 'payload'

import { dropNotesOf } from '../notes/rows'
import { dropNotificationsOf } from '../notifications/rows'

/** A document that is deleted for ever takes its notes with it, and nobody is told of it any more. */
export const dropRowsWith =
  (collection: string): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const document = { collection, document: String(id) }
    await dropNotesOf(req.payload, document, req)
    await dropNotificationsOf(req.payload, document, req)
  }
