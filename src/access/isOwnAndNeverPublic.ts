import type { CollectionSlug, PayloadRequest, Where } from 'payload'

type Authored = { createdBy?: unknown }

/**
 * Whether a document was made by the asking user and has never been public.
 * The latest version is asked, not the main row: a rule on the main row can be
 * got round once a newer draft exists.
 */
export async function isOwnAndNeverPublic(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: number | string,
): Promise<boolean> {
  if (!req.user) return false
  const latest = await findVersion(req, slug, id, { latest: { equals: true } })
  if (!latest || !isMadeBy(latest, req.user)) return false
  return !(await wasEverPublic(req, slug, id))
}

/** Whether somebody made this document; of any of its versions. */
export function isMadeBy(doc: Authored, user: { id: number | string }): boolean {
  return idOf(doc.createdBy) === user.id
}

/** True when the main row or any version of it is, or was, published. */
export async function wasEverPublic(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: number | string,
): Promise<boolean> {
  if (await findVersion(req, slug, id, { 'version._status': { equals: 'published' } })) return true
  const row = await req.payload.db.findOne({
    collection: slug,
    req,
    select: { id: true },
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return row !== null
}

async function findVersion(req: PayloadRequest, slug: CollectionSlug, id: number | string, where: Where) {
  const { docs } = await req.payload.db.findVersions<Authored>({
    collection: slug,
    limit: 1,
    pagination: false,
    req,
    select: { version: { createdBy: true } },
    where: { and: [{ parent: { equals: id } }, where] },
  })
  return docs[0]?.version
}

function idOf(relation: unknown): unknown {
  return typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation
}
