import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'

import { feedsOf } from './processState'

/** These only say "look now"; what is to be published stands in the document. */
export const wakeAfterChange: CollectionAfterChangeHook<{ id: string }> = async ({
  collection,
  doc,
  req,
}) => {
  await feedsOf(req.payload)?.uncommitted.note(req, { written: [`${collection.slug}/${doc.id}`] })
}

export const wakeAfterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await feedsOf(req.payload)?.uncommitted.note(req, { written: [`${collection.slug}/${id}`] })
}

export const wakeAfterGlobalChange: GlobalAfterChangeHook = async ({ global, req }) => {
  await feedsOf(req.payload)?.uncommitted.note(req, { globals: [global.slug] })
}
