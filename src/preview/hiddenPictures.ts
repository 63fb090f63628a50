/** Pictures that no public entry shows yet, for those who may see them already. */
import { publishMedia, type MediaDocument } from '@/items/media'
import type { MediaFile, MediaItem } from '@/items/types'
import type { Payload, TypedUser } from 'payload'

interface Asked {
  id: string
  language: 'tr' | 'en'
  /** Undefined: for whoever holds a link to what shows it. */
  user?: TypedUser
}

/**
 * A picture as an item whose files come from Payload's own route, which asks who
 * is asking. Undefined when there is none, or it is not for this person.
 */
export function hiddenPicture(
  payload: Payload,
  asked: Asked & { user: TypedUser },
): Promise<MediaItem | undefined> {
  return pictureBehind(
    payload,
    asked,
    ({ filename }) => `${payload.config.routes.api}/media/file/${encodeURIComponent(filename)}`,
  )
}

/** A picture as an item whose files are at the addresses that are made here. */
export async function pictureBehind(
  payload: Payload,
  { id, user, language }: Asked,
  addressOf: (file: MediaFile) => string,
): Promise<MediaItem | undefined> {
  const found: unknown = await payload.findByID({
    collection: 'media',
    id,
    user,
    overrideAccess: user === undefined,
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
  const behind = (file: MediaFile) => ({ ...file, path: addressOf(file) })
  return { ...item, original: behind(item.original), sizes: item.sizes.map(behind) }
}
