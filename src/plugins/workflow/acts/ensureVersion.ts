import type { Payload, PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'
import { documentNow, type DocumentNow } from './documentNow'

/** A document from before its collection had versions gets its first one, so that it can be named. */
export async function ensureVersion(
  payload: Payload,
  its: Governed,
  now: DocumentNow,
  req: PayloadRequest,
): Promise<DocumentNow> {
  if (now.newest.id !== '') return now
  const { id: _id, ...doc } = now.main
  await workflowOf(payload)!.stock.createVersion({
    collectionSlug: its.slug,
    parent: now.id,
    autosave: false,
    createdAt: now.newest.createdAt,
    updatedAt: now.newest.updatedAt,
    versionData: doc as never,
    returning: false,
    req,
  })
  return (await documentNow(payload, its, now.id, req))!
}
