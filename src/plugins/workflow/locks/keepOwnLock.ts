import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload'

import { locksSlug, type Lock } from './lockOf'

const IN_CONTEXT = Symbol.for('payload-newsroom/workflow-own-lock')

interface Held {
  collection: string
  document: string
  since: string
}

/** Before a save of who holds the lock. */
export function noteOwnLock(
  req: PayloadRequest,
  { collection, document }: { collection: string; document: number | string },
  { since }: Lock,
): void {
  const held: Held = { collection, document: String(document), since }
  Object.assign(req.context, { [IN_CONTEXT]: held })
}

/**
 * Payload ends a lock with each save. A form that saves itself stays open, and whoever writes in it keeps the
 * document, since the same moment as before; it is let go when the form is left (release.ts), or after a while.
 */
export function keepOwnLock(collection: string): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const held = (req.context as Record<symbol, unknown>)[IN_CONTEXT] as Held | undefined
    const { id } = doc as { id: number | string }
    if (!req.user || held?.collection !== collection || held.document !== String(id)) return
    Reflect.deleteProperty(req.context, IN_CONTEXT)
    await req.payload.db.create({
      collection: locksSlug,
      data: {
        document: { relationTo: collection as CollectionSlug, value: id },
        user: { relationTo: req.user.collection, value: req.user.id },
        createdAt: held.since,
      },
      req,
    })
  }
}
