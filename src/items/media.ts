import type { Publication } from '@/plugins/feeds/types'
import { addressOfFile } from './addresses'
import { tagged } from './tags'
import type { MediaFile, MediaItem } from './types'
import { isoDate, text } from './values'

/** A file as Payload describes it: the upload itself, or one of its sizes. */
export interface FileData {
  filename?: string | null
  mimeType?: string | null
  width?: number | null
  height?: number | null
  filesize?: number | null
}

/** A row of the collection `media`, read in one language without fallback. */
export interface MediaDocument extends FileData {
  id: string
  alt?: string | null
  caption?: string | null
  credit?: string | null
  licence?: string | null
  sizes?: Record<string, FileData | null | undefined> | null
  publicSince?: string | null
}

/** Whether an entry has shown the picture. Before that nobody outside may have its file. */
export function isPublicMedia({ publicSince }: MediaDocument): boolean {
  return Boolean(publicSince)
}

/**
 * A picture. It is public in every language once it is shown in one, because companies and authors show
 * theirs in all; where it has no alternative text, `alt` is "", which HTML reads as decoration. An
 * article is not published with a picture that lacks one in its language.
 */
export function publishMedia(doc: MediaDocument): Publication<MediaItem> | null {
  const original = publicFile(doc.id, doc)
  if (!original || !isPublicMedia(doc)) return null
  const item: MediaItem = {
    id: doc.id,
    type: 'media',
    alt: text(doc.alt) ?? '',
    caption: text(doc.caption),
    credit: text(doc.credit),
    licence: text(doc.licence),
    original,
    sizes: Object.values(doc.sizes ?? {})
      .flatMap((size) => publicFile(doc.id, size) ?? [])
      .sort(byWidth),
  }
  return { item, tags: tagged('type:media'), slug: null, datePublished: isoDate(doc.publicSince) }
}

/** Payload leaves a size empty when the picture is smaller than it. */
function publicFile(id: string, file: FileData | null | undefined): MediaFile | null {
  const filename = text(file?.filename)
  if (!filename || !file?.width || !file.height) return null
  return {
    filename,
    path: addressOfFile(id, filename),
    mimeType: text(file.mimeType) ?? 'application/octet-stream',
    width: file.width,
    height: file.height,
    bytes: file.filesize ?? 0,
  }
}

function byWidth(a: MediaFile, b: MediaFile): number {
  return a.width - b.width || compare(a.mimeType, b.mimeType) || compare(a.filename, b.filename)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
