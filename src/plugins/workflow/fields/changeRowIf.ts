import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

/**
 * Changes a row of the plugin's own that is still as it is thought to be, in one statement: of several who try, one.
 * @returns whether it was.
 */
export async function changeRowIf(
  payload: Payload,
  collection: CollectionSlug,
  where: Where[],
  data: object,
  req?: Partial<PayloadRequest>,
): Promise<boolean> {
  const changed = await payload.db.updateOne({
    collection,
    where: { and: where },
    data: { ...data },
    // On SQL it would look for the row first, and change it then; MongoDB knows no such option.
    options: 'drizzle' in payload.db ? { atomic: true } : {},
    req,
  })
  return (changed as unknown) !== null && changed !== undefined
}
