/** Which file of a picture is for whom. */
import { isWhole } from '@/items/pictureShape'
import type { MediaFile, MediaItem } from '@/items/types'

/** For `srcset`: "/media/…/a-640.webp 640w, …". */
export function srcSet(files: MediaFile[]): string {
  return files.map((file) => `${file.path} ${file.width}w`).join(', ')
}

/** The sizes of a type that show the whole picture: a cut-out would jump when the browser changes its choice. */
export function wholeSizes(picture: MediaItem, mimeType: string): MediaFile[] {
  return picture.sizes.filter((file) => file.mimeType === mimeType && isWhole(file, picture))
}

const WIDE_ENOUGH = 1280

/** For browsers that know neither AVIF nor WebP in `picture`, and for whatever reads `img` alone. */
export function fallbackFile(picture: MediaItem): MediaFile {
  const sizes = wholeSizes(picture, 'image/webp')
  return sizes.find((file) => file.width >= WIDE_ENOUGH) ?? sizes.at(-1) ?? picture.original
}

/** For cards on other sites, which read JPEG and PNG everywhere, WebP mostly and AVIF seldom. */
export function sharedFile(picture: MediaItem): MediaFile {
  const { original } = picture
  return /^image\/(jpeg|png|webp|gif)$/.test(original.mimeType) ? original : fallbackFile(picture)
}
