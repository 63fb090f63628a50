import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { MissingFile, ValidationError } from 'payload'

import { say, type Said } from '@/access/say'
import { readPictureHeader } from './pictureFormat'

/** As Payload's `upload.limits.fileSize` has it; the Local API does not pass by that. */
const mostBytes = 20_000_000
export const mostPixels = 60_000_000

/**
 * Looks at an uploaded file before Payload decodes it: a picture by its content, of bearable size. It
 * is stored under a random name, so that names neither collide nor tell what their owner called it.
 * A file has to come with the request: fetching one from an address is closed.
 */
export const takePicturesOnly: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { file } = req
  if (!file) {
    if (operation === 'create') throw new MissingFile(req.t)
    return args
  }
  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  const refuse = (fault: Said) => refusal(req, collection.slug, fault)
  if (bytes.length > mostBytes) throw refuse(tooLarge)
  const picture = await readPictureHeader(bytes)
  if (!picture) throw refuse(notAPicture)
  if (picture.frames > 1) throw refuse(moving)
  if (picture.pixels > mostPixels) throw refuse(tooManyPixels)

  req.file = { ...file, name: `${randomUUID()}.${picture.extension}`, mimetype: picture.mimeType }
  return args
}

function refusal(req: PayloadRequest, collection: string, fault: Said): Error {
  const errors = [{ path: 'file', label: say(req, file), message: say(req, fault) }]
  return new ValidationError({ collection, errors, req }, req.t)
}

const file = { tr: 'Dosya', en: 'File' }
const notAPicture = {
  tr: 'Bu dosya bir resim değil. JPEG, PNG, WebP veya AVIF yükleyin.',
  en: 'This file is not a picture. Upload a JPEG, PNG, WebP or AVIF.',
}
const moving = {
  tr: 'Hareketli resimler kullanılamaz. Tek kareli bir resim yükleyin.',
  en: 'Moving pictures cannot be used. Upload a picture with a single frame.',
}
const tooLarge = {
  tr: 'Dosya çok büyük: en çok 20 MB olabilir.',
  en: 'The file is too large: at most 20 MB.',
}
const tooManyPixels = {
  tr: 'Resim çok büyük: en çok 60 megapiksel olabilir.',
  en: 'The picture is too large: at most 60 megapixels.',
}
