import type { ImageSize } from 'payload'

/**
 * The widths that readers' screens are served. WebP for all of them, AVIF where most readers are; a
 * picture that is narrower than a size does not get it, so none of these is ever enlarged.
 * Beside them the shapes that search engines ask for, cut around the focal point (LD-2).
 */
export const pictureSizes: ImageSize[] = [
  webp(320),
  webp(640),
  webp(960),
  webp(1600),
  avif(640),
  avif(1280),
  cut('16x9', 1280),
  cut('4x3', 960),
  cut('1x1', 720),
]

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

/**
 * All three are 720 pixels high, which most photographs have: half a megapixel and more. Payload 3.90 leaves a cut-out
 * away when the picture is smaller on both sides; one that is smaller on one side only is enlarged for it.
 */
function cut(shape: '16x9' | '4x3' | '1x1', width: number): ImageSize {
  return { ...webp(width), name: `cut${shape}`, height: 720 }
}
