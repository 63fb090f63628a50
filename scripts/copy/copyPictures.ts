import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

import { copyWithDigest } from '../backup/copyFile'
import { isPlainName } from '../backup/manifest'

interface Upload {
  filename?: string | null
  filesize?: number | null
  sizes?: Record<string, Omit<Upload, 'sizes'> | null> | null
}

/**
 * Copies the files that the newsroom names; those that are there already are left alone.
 * @returns how many were copied
 * @throws Error when one is missing
 */
export async function copyPictures(payload: Payload, from: string, to: string): Promise<number> {
  fs.mkdirSync(to, { recursive: true })
  const { docs } = await payload.db.find<Upload & { id: string }>({
    collection: 'media',
    limit: 0,
    pagination: false,
  })
  let copied = 0
  for (const { filename, filesize } of docs
    .flatMap((doc) => [doc, ...Object.values(doc.sizes ?? {})])
    .filter(isNamed)) {
    const target = path.join(to, filename)
    if (fs.statSync(target, { throwIfNoEntry: false })?.size === filesize) continue
    if (!fs.existsSync(path.join(from, filename)))
      throw new Error(`The picture ${filename} is not in ${from}.`)
    const draft = path.join(to, `.${filename}.copying`)
    await copyWithDigest(path.join(from, filename), draft)
    fs.renameSync(draft, target)
    copied++
  }
  return copied
}

function isNamed(upload: Upload | null): upload is Upload & { filename: string } {
  return typeof upload?.filename === 'string' && isPlainName(upload.filename)
}
