import type { ImageSize } from 'payload'

/**
 * The widths that readers' screens are served. WebP for all of them, AVIF where most readers are; a
 * picture that is narrower than a size does not get it, so none is ever enlarged.
 */
export const pictureSizes: ImageSize[] = [webp(320), webp(640), webp(960), webp(1600), avif(640), avif(1280)]

function webp(width: number): ImageSize {
  return { name: `webp${width}`, width, formatOptions: { format: 'webp', options: { quality: 78 } } }
}

/** Effort 3 of 9 encodes in a third of the default's time and costs a few per cent of bytes. */
function avif(width: number): ImageSize {
  return {
    name: `avif${width}`,
    width,
    formatOptions: { format: 'avif', options: { quality: 55, effort: 3 } },
  }
}
