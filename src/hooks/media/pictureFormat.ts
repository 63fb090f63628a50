import sharp from 'sharp'

export interface PictureFormat {
  mimeType: string
  extension: string
}

/** What a picture says about itself in its header. */
export interface PictureHeader extends PictureFormat {
  pixels: number
  /** More than one: it moves. */
  frames: number
}

const formats: { starts: (bytes: Buffer) => boolean; format: PictureFormat }[] = [
  {
    starts: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
    format: { mimeType: 'image/jpeg', extension: 'jpg' },
  },
  {
    starts: (bytes) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    format: { mimeType: 'image/png', extension: 'png' },
  },
  {
    starts: (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP',
    format: { mimeType: 'image/webp', extension: 'webp' },
  },
  {
    starts: (bytes) => /^ftypavi[fs]/.test(text(bytes, 4, 12)),
    format: { mimeType: 'image/avif', extension: 'avif' },
  },
]

/**
 * The format of a picture by its bytes; its name and what the browser said of it are not asked. The
 * signature is looked at before sharp is, so that libraries for formats we do not take (SVG, PDF …)
 * never see the file; sharp then has to agree. Only the header is read, nothing is decoded.
 * @returns undefined for anything but JPEG, PNG, WebP and AVIF
 */
export async function readPictureHeader(bytes: Buffer): Promise<PictureHeader | undefined> {
  const found = formats.find(({ starts }) => starts(bytes))
  if (!found) return undefined
  try {
    const { width, height, pages } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return { ...found.format, pixels: width * height, frames: pages ?? 1 }
  } catch {
    return undefined
  }
}

function text(bytes: Buffer, from: number, to: number): string {
  return bytes.subarray(from, to).toString('latin1')
}
