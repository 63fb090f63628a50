import type { CollectionConfig } from 'payload'

import { createByStaff, deleteByChief, queryGuards } from '@/access'
import { withCleanText } from '@/fields/cleanText'
import { createdByField } from '@/fields/createdBy'
import { idField } from '@/fields/id'
import { keepPublicSince } from '@/hooks/media/keepPublicSince'
import { mostPixels, takePicturesOnly } from '@/hooks/media/takePicturesOnly'
import { readShownOrOwn, updateOwnUnshownOrEditor } from './media/access'
import { mediaFields } from './media/fields'
import { pictureSizes } from './media/sizes'

/**
 * Pictures.
 *
 * Every upload is decoded and written anew, also to remove what cameras put beside the picture (place,
 * owner, serial number); more than 3,200 pixels on a side are of no use to readers.
 * @param staticDir the folder that the files are kept in, absolute.
 */
export function media({ staticDir }: { staticDir: string }): CollectionConfig {
  return withCleanText({
    slug: 'media',
    labels: { singular: { tr: 'Resim', en: 'Picture' }, plural: { tr: 'Resimler', en: 'Pictures' } },
    admin: {
      group: { tr: 'Haber odası', en: 'Newsroom' },
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'credit', 'publicSince', 'updatedAt'],
      listSearchableFields: ['alt', 'caption', 'credit'],
      description: {
        tr: 'Haberlerde kullanılan resimler: JPEG, PNG, WebP veya AVIF; en çok 20 MB ve 60 megapiksel.',
        en: 'The pictures that articles show: JPEG, PNG, WebP or AVIF; at most 20 MB and 60 megapixels.',
      },
    },
    access: {
      read: readShownOrOwn,
      create: createByStaff,
      update: updateOwnUnshownOrEditor,
      delete: deleteByChief,
    },
    hooks: {
      beforeOperation: [...queryGuards, takePicturesOnly],
      beforeChange: [keepPublicSince],
    },
    disableDuplicate: true,
    upload: {
      staticDir,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
      pasteURL: false,
      focalPoint: true,
      crop: true,
      constructorOptions: { limitInputPixels: mostPixels },
      resizeOptions: { width: 3200, height: 3200, fit: 'inside', withoutEnlargement: true },
      imageSizes: pictureSizes,
      adminThumbnail: 'webp320',
      modifyResponseHeaders: ({ headers }) => {
        headers.set('X-Content-Type-Options', 'nosniff')
        headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
        return headers
      },
    },
    fields: [...mediaFields, createdByField, idField],
  })
}
