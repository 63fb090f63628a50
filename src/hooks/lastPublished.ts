import type { CollectionSlug, PayloadRequest } from 'payload'

type Row = Record<string, unknown>

/**
 * The content that was public last, in the form the database keeps (relations as ids), or null when
 * the document was never public. Neither the latest version nor `originalDoc` says that: both may be
 * a draft that is newer.
 */
export async function lastPublished(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: number | string,
): Promise<Row | null> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: slug,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  if (docs[0]) return docs[0].version
  return req.payload.db.findOne<Row & { id: string }>({
    collection: slug,
    req,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
}
