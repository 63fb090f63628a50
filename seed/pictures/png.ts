import sharp from 'sharp'

/** The drawing as the bytes of a PNG; the same drawing gives the same picture. */
export async function png(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: false }).toBuffer()
}
