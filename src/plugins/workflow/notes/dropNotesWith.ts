import type { CollectionAfterDeleteHook } from 'payload'

import { dropNotesOf } from './rows'

/** A document that is deleted for ever takes its notes with it. */
export const dropNotesWith =
  (collection: string): CollectionAfterDeleteHook =>
  async ({ id, req }) =>
    dropNotesOf(req.payload, { collection, document: String(id) }, req)
