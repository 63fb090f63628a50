import type { CollectionConfig } from 'payload'

import { deleteByChief, isEditor, queryGuards, readPublic } from '@/access'
import { withCleanText } from '@/fields/cleanText'
import { idField } from '@/fields/id'
import { slugFields } from '@/fields/slug'

/** Threads that run through the sections: an article may have several. Public as soon as it is stored. */
export const Topics: CollectionConfig = withCleanText({
  slug: 'topics',
  labels: { singular: { tr: 'Konu', en: 'Topic' }, plural: { tr: 'Konular', en: 'Topics' } },
  admin: {
    group: { tr: 'Düzen', en: 'Order' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    description: {
      tr: 'Yapay zekâ, veri merkezleri gibi, bölümleri aşan konular.',
      en: 'What runs through the sections, such as artificial intelligence or data centres.',
    },
  },
  access: { read: readPublic, create: isEditor, update: isEditor, delete: deleteByChief },
  hooks: { beforeOperation: [...queryGuards] },
  defaultSort: 'slug',
  fields: [
    idField,
    {
      name: 'name',
      type: 'text',
      label: { tr: 'Adı', en: 'Name' },
      required: true,
      localized: true,
      maxLength: 100,
    },
    ...slugFields({ from: 'name' }),
  ],
})
