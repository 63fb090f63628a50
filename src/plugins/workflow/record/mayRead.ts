import type { Access, CollectionSlug, PayloadRequest } from 'payload'

/**
 * Those who may read a collection's versions may read its records. A rule that
 * answers with a query is asked for single documents only, by the door's own
 * endpoint: here it means no.
 */
export function mayReadRecords(watched: string[]): Access {
  return async ({ req }) => {
    if (!req.user) return false
    const readable: string[] = []
    for (const slug of watched) if (await mayReadVersions(req, slug)) readable.push(slug)
    return readable.length > 0 ? { ofCollection: { in: readable } } : false
  }
}

async function mayReadVersions(req: PayloadRequest, slug: string): Promise<boolean> {
  const access = req.payload.collections[slug as CollectionSlug]?.config.access.readVersions
  return access ? (await access({ req })) === true : Boolean(req.user)
}
