import type { CollectionBeforeChangeHook } from 'payload'

/** Days for which the list still shows that a link was there. */
const KEPT = 30

/** With each new link go those that ended long ago, and the texts that they kept. */
export const forgetEndedLinks: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data as unknown
  const before = new Date(Date.now() - KEPT * 86_400_000).toISOString()
  await req.payload.db.deleteMany({
    collection: 'preview-links',
    req,
    where: { expiresAt: { less_than: before } },
  })
  return data as unknown
}
