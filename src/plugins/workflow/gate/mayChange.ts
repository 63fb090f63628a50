import type { CollectionSlug, PayloadRequest } from 'payload'

interface Call {
  collection: string
  operation: 'delete' | 'update'
  document: number | string
  args: { overrideAccess?: boolean }
  req: PayloadRequest
}

/** Whether who asks may change the document at all; asked for before Payload asks, so that nobody else learns why not. */
export async function mayChange({ collection, operation, document, args, req }: Call): Promise<boolean> {
  if (args.overrideAccess ?? false) return true
  const { access } = req.payload.collections[collection as CollectionSlug].config
  return Boolean(await access[operation]({ req, id: document as string }))
}
