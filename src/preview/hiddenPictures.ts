/** Pictures that no public entry shows yet, for those who may see them already. */
import { publishMedia, type MediaDocument } from '@/items/media'
import type { MediaFile, MediaItem } from '@/items/types'
import type { Payload, TypedUser } from 'payload'

/**
 * A picture as an item whose files come from Payload's own route, which asks who
 * is asking. Undefined when there is none, or it is not for this person.
 */
export async function hiddenPicture(
  payload: Payload,
  { id, user, language }: { id: string; user: TypedUser; language: 'tr' | 'en' },
): Promise<MediaItem | undefined> {
  const found: unknown = await payload.findByID({
    collection: 'media',
    id,
    user,
    overrideAccess: false,
    depth: 0,
    locale: language,
    fallbackLocale: false,
    disableErrors: true,
  })
  if (!found) return undefined
  const document = found as MediaDocument
  const asIfShown = { ...document, publicSince: document.publicSince ?? new Date().toISOString() }
  const item = publishMedia(asIfShown)?.item
  if (!item) return undefined
  const behindAccess = (file: MediaFile) => ({ ...file, path: addressBehindAccess(payload, file) })
  return { ...item, original: behindAccess(item.original), sizes: item.sizes.map(behindAccess) }
}

function addressBehindAccess(payload: Payload, { filename }: MediaFile): string {
  return `${payload.config.routes.api}/media/file/${encodeURIComponent(filename)}`
}
