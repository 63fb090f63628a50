import { isWhole } from '@/items/pictureShape'
import type { MediaFile, MediaItem } from '@/items/types'
import type { MobilePicture, MobilePictureFile } from './shapes'

/** A picture with the files that show all of it, to choose from by width and type. */
export function toPicture(picture: MediaItem, origin: string): MobilePicture {
  const { id, alt, caption, credit, licence, original, sizes } = picture
  return {
    id,
    alt,
    caption,
    credit,
    licence,
    files: [original, ...sizes.filter((file) => isWhole(file, picture))].map((file) => toFile(file, origin)),
  }
}

function toFile({ path, mimeType, width, height, bytes }: MediaFile, origin: string): MobilePictureFile {
  return { url: origin + path, mimeType, width, height, bytes }
}
