import type { CollectionSlug, PayloadRequest, Where } from 'payload'

interface Asked {
  where: Where
  /** Names of top-level fields, as Payload's `select` takes them: no body is read for a list. */
  fields: Record<string, true>
  limit: number
  sort?: string
  /** Also what answers hide. */
  hidden?: boolean
}

/** The newest texts of a collection that fit and that who asks may read, with these fields only. */
export async function findReadable(
  req: PayloadRequest,
  collection: CollectionSlug,
  { fields, hidden = false, limit, sort, where }: Asked,
): Promise<Record<string, unknown>[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    // What it is joined with may be much.
    joins: false as never,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    select: fields as never,
    showHiddenFields: hidden,
    sort,
    where,
  })
  return docs
}
