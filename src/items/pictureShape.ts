import type { MediaFile, MediaItem } from './types'

type Measured = Pick<MediaFile, 'height' | 'width'>

/** Whether a file has the shape of this width to 1, but for what rounding to pixels makes of it. */
export function hasShape({ height, width }: Measured, shape: number): boolean {
  return Math.abs(width / height / shape - 1) < 0.02
}

/** Whether a file shows all of its picture, and is no cut-out of it. */
export function isWhole(file: Measured, { original }: Pick<MediaItem, 'original'>): boolean {
  return hasShape(file, original.width / original.height)
}
