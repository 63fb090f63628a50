import type { CollectionConfig } from 'payload'

import { deleteByChief, isEditor, queryGuards, readPublic } from '@/access'
import { withCleanText } from '@/fields/cleanText'
import { idField } from '@/fields/id'
import { slugFields } from '@/fields/slug'

/** The parts of the newsroom's output: each article is in one. Public as soon as it is stored. */
export const Sections: CollectionConfig = withCleanText({
  slug: 'sections',
  labels: { singular: { tr: 'Bölüm', en: 'Section' }, plural: { tr: 'Bölümler', en: 'Sections' } },
  admin: {
    group: { tr: 'Düzen', en: 'Order' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    description: {
      tr: 'Teknoloji, ekonomi gibi ana bölümler. Her haber bir bölümdedir.',
      en: 'The main parts, such as technology or business. Each article is in one.',
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
    {
      name: 'description',
      type: 'textarea',
      label: { tr: 'Tanıtım', en: 'Description' },
      localized: true,
      maxLength: 500,
    },
    ...slugFields({ from: 'name' }),
  ],
})
