import type { PayloadRequest } from 'payload'

import { mayChange } from '../gate/mayChange'
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
  if (!(await mayChange(call))) return
  const { id, name } = lock.by
  throw refuse(req, 'locked', 'locked', { by: { id, name, at: lock.since } })
}
