import type { PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'

/** Whether the collection's own rule lets somebody change a document. */
export async function mayUpdate(req: PayloadRequest, its: Governed, id: number | string): Promise<boolean> {
  const { payload } = req
  const answer = await payload.collections[its.slug].config.access.update({ req, id: id as string })
  if (typeof answer === 'boolean') return answer
  const { totalDocs } = await payload.count({
    collection: its.slug,
    where: { and: [{ id: { equals: id } }, answer] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
