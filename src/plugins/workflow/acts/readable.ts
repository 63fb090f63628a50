import type { PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import { documentNow, type DocumentNow } from './documentNow'
import { labelIn } from './labelIn'
import { refusal, WorkflowRefusal } from './refusal'
import { rolesOf } from './rolesOf'

/**
 * A document as it stands now. What who asks may not read is not there for them;
 * and whoever has no role sees what the public sees, and not how it got there,
 * nor whether something newer is on its way.
 * @throws WorkflowRefusal not-found, not-your-right.
 */
export async function readable(
  its: Governed,
  { id, system }: { id: number | string; system?: string | undefined },
  req: PayloadRequest,
): Promise<DocumentNow> {
  const isSystem = system !== undefined
  const isStaff = rolesOf(req, its).length > 0
  const mayRead = isSystem || (await isAmongReadable(its, { id, draft: isStaff }, req))
  const now = mayRead ? await documentNow(req.payload, its, id, req) : null
  if (!now) throw new WorkflowRefusal(refusal(req, 'not-found', 'notFound'))
  if (isSystem || isStaff) return now
  const act = labelIn(req, { en: 'Use the workflow', tr: 'İş akışını kullanma' })
  throw new WorkflowRefusal(refusal(req, 'not-your-right', 'notYourRight', { values: { act } }))
}

/** Whether who asks may read it, by the rules of its collection. */
export async function isAmongReadable(
  its: Governed,
  { id, draft }: { id: number | string; draft: boolean },
  req: PayloadRequest,
): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: its.slug,
    where: { id: { equals: id } },
    draft,
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.length > 0
}
