import type { CollectionBeforeChangeHook } from 'payload'

/**
 * `publicSince` lets a picture out, so no client writes it: only server code that says so in its context
 * (`context: { system: 'publicSince' }`), when the first public entry shows the picture.
 */
export const keepPublicSince: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  if (context.system === 'publicSince') return data
  return { ...data, publicSince: originalDoc?.publicSince ?? null }
}
