import type { Payload, PayloadRequest, Where } from 'payload'

import type { Governed } from '../options/governed'

/** A document of a story, whoever may read it. */
export interface Told {
  id: string
  language: string
}

/** More languages than any story is told in. */
const MOST = 50

/**
 * The documents that tell one story, one in each language, without those in the trash. The first is the original:
 * the one that was there first.
 */
export async function storyOf(
  payload: Payload,
  its: Governed,
  doc: Record<string, unknown>,
  req?: Partial<PayloadRequest>,
): Promise<Told[]> {
  const { language, story } = its.translations!
  if (!doc[story]) return []
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: its.slug,
    where: whereStory(payload, its, { equals: doc[story] }),
    select: { [language]: true, createdAt: true },
    sort: ['createdAt', 'id'],
    limit: MOST,
    pagination: false,
    req,
  })
  return docs.map((one) => ({ id: String(one.id), language: String(one[language]) }))
}

/** The documents of a story, or of several. */
export function whereStory(payload: Payload, its: Governed, story: Where[string]): Where {
  const { trash } = payload.collections[its.slug].config
  const isThere: Where[] = trash ? [{ deletedAt: { exists: false } }] : []
  return { and: [{ [its.translations!.story]: story }, ...isThere] }
}
