import type { PayloadRequest } from 'payload'

import { refuse } from '../gate/refuse'
import { lockOf } from './lockOf'

interface Call {
  collection: string
  document: number | string
  args: { overrideAccess?: boolean; overrideLock?: boolean }
  req: PayloadRequest
}

/**
 * Honours the lock of another person, over REST and GraphQL alike, and says who
 * holds it. Not stopped: the server's own code (`overrideAccess`, unless it asks
 * for it with `overrideLock: false`) and who says `overrideLock: true`.
 */
export async function refuseIfLocked({ collection, document, args, req }: Call): Promise<void> {
  if (args.overrideLock ?? args.overrideAccess ?? false) return
  const lock = await lockOf(req.payload, collection, document)
  if (!lock || isOwn(lock.by, req)) return
  const { id, name } = lock.by
  throw refuse(req, 'locked', 'locked', { by: { id, name, at: lock.since } })
}

function isOwn(by: { id: string; collection: string }, { user }: PayloadRequest): boolean {
  return user !== null && String(user.id) === by.id && user.collection === by.collection
}
