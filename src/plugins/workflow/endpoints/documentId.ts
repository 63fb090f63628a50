import type { CollectionSlug, PayloadRequest } from 'payload'

/** The id in the address, as the collection has it: a number where its ids are numbers. */
export function documentId(
  { payload }: Pick<PayloadRequest, 'payload'>,
  collection: string,
  given: unknown,
): number | string {
  const text = String(given)
  const { customIDType } = payload.collections[collection as CollectionSlug]
  const isNumber = (customIDType ?? payload.db.defaultIDType) === 'number'
  return isNumber && /^\d+$/.test(text) ? Number(text) : text
}
