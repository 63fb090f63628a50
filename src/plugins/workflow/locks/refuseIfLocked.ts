import type { CollectionSlug, PayloadRequest } from 'payload'

import { refuse } from '../gate/refuse'
import { noteOwnLock } from './keepOwnLock'
import { isOwnLock, lockOf } from './lockOf'

interface Call {
  collection: string
  operation: 'delete' | 'update'
  document: number | string
  args: { overrideAccess?: boolean; overrideLock?: boolean }
  req: PayloadRequest
}

/**
 * Honours the lock of another person, over REST and GraphQL alike, and says who
 * holds it. Not stopped: the server's own code (`overrideAccess`, unless it asks
 * for it with `overrideLock: false`) and who says `overrideLock: true`. Who holds it
 * keeps it. Whoever may not change the document is told so by Payload, and not who is at it.
 */
export async function refuseIfLocked(call: Call): Promise<void> {
  const { collection, document, args, req } = call
  if (args.overrideLock ?? args.overrideAccess ?? false) return
  const lock = await lockOf(req.payload, collection, document)
  if (!lock) return
  if (isOwnLock(lock, req)) return noteOwnLock(req, { collection, document }, lock)
  if (!(args.overrideAccess ?? false) && !(await mayChange(call))) return
  const { id, name } = lock.by
  throw refuse(req, 'locked', 'locked', { by: { id, name, at: lock.since } })
}

async function mayChange({ collection, operation, document, req }: Call): Promise<boolean> {
  const { access } = req.payload.collections[collection as CollectionSlug].config
  return Boolean(await access[operation]({ req, id: document as string }))
}
