import type { CollectionConfig } from 'payload'

import { deleteByChief, isEditor, queryGuards, readPublic } from '@/access'
import { withCleanText } from '@/fields/cleanText'
import { idField } from '@/fields/id'
import { sameAsField } from '@/fields/safeUrl'
import { slugFields } from '@/fields/slug'

/** Bylines, not logins: the name that readers see above an article. Public as soon as it is stored. */
export const Authors: CollectionConfig = withCleanText({
  slug: 'authors',
  labels: { singular: { tr: 'Yazar', en: 'Author' }, plural: { tr: 'Yazarlar', en: 'Authors' } },
  admin: {
    group: { tr: 'Düzen', en: 'Order' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    description: {
      tr: 'Haberlerin üstünde görünen imzalar. Giriş hesapları değildir.',
      en: 'The bylines above articles. They are no accounts to log in with.',
    },
  },
  access: { read: readPublic, create: isEditor, update: isEditor, delete: deleteByChief },
  hooks: { beforeOperation: [...queryGuards] },
  defaultSort: 'name',
  fields: [
    idField,
    {
      name: 'name',
      type: 'text',
      label: { tr: 'Adı soyadı', en: 'Full name' },
      required: true,
      maxLength: 150,
    },
    {
      name: 'bio',
      type: 'textarea',
      label: { tr: 'Kısa özgeçmiş', en: 'Short biography' },
      localized: true,
      maxLength: 2000,
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: { tr: 'Fotoğraf', en: 'Picture' },
    },
    sameAsField,
    ...slugFields({ from: 'name' }),
  ],
})
