import type { PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import { documentNow, type DocumentNow } from './documentNow'
import { refusal, WorkflowRefusal } from './refusal'

/**
 * A document as it stands now. What who asks may not read is not there for them.
 * @throws WorkflowRefusal not-found.
 */
export async function readable(
  its: Governed,
  { id, system }: { id: number | string; system?: string },
  req: PayloadRequest,
): Promise<DocumentNow> {
  const mayRead = system !== undefined || (await isAmongReadable(its, id, req))
  const now = mayRead ? await documentNow(req.payload, its, id, req) : null
  if (!now) throw new WorkflowRefusal(refusal(req, 'not-found', 'notFound'))
  return now
}

async function isAmongReadable(its: Governed, id: number | string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: its.slug,
    where: { id: { equals: id } },
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.length > 0
}
