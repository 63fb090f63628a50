import type { MediaFile, MediaItem } from '@/items/types'
import type { MobilePicture, MobilePictureFile } from './shapes'

/** A picture with all the files there are of it, to choose from by width and type. */
export function toPicture(picture: MediaItem, origin: string): MobilePicture {
  const { id, alt, caption, credit, licence, original, sizes } = picture
  return {
    id,
    alt,
    caption,
    credit,
    licence,
    files: [original, ...sizes].map((file) => toFile(file, origin)),
  }
}

function toFile({ path, mimeType, width, height, bytes }: MediaFile, origin: string): MobilePictureFile {
  return { url: origin + path, mimeType, width, height, bytes }
}
