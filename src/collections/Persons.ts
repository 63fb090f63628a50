import type { CollectionConfig } from 'payload'

import {
  createByStaff,
  queryGuards,
  readPublishedOrOwn,
  readVersionsOwnOrEditor,
  refusePublishingByReporters,
  trashOrDeleteByChief,
  updateOwnDraftsOrEditor,
} from '@/access'
import { withCleanText } from '@/fields/cleanText'
import { createdByField } from '@/fields/createdBy'
import { refuseDanglingRelations } from '@/fields/danglingRelations'
import { idField } from '@/fields/id'
import { nameField } from '@/fields/name'
import { sameAsField } from '@/fields/safeUrl'

/** A person who is quoted or written about. */
export const Persons: CollectionConfig = withCleanText({
  slug: 'persons',
  labels: {
    singular: { tr: 'Kişi', en: 'Person' },
    plural: { tr: 'Kişiler', en: 'People' },
  },
  admin: {
    group: { tr: 'Haber odası', en: 'Newsroom' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'company', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'role'],
    description: {
      tr: 'Haberlerde sözü alınan veya adı geçen kişiler.',
      en: 'The people whom articles quote or are about.',
    },
  },
  access: {
    read: readPublishedOrOwn('persons'),
    readVersions: readVersionsOwnOrEditor,
    create: createByStaff,
    update: updateOwnDraftsOrEditor('persons'),
    delete: trashOrDeleteByChief('persons'),
  },
  hooks: {
    beforeOperation: [...queryGuards],
    beforeValidate: [refuseDanglingRelations],
    beforeChange: [refusePublishingByReporters],
  },
  trash: true,
  versions: { drafts: { validate: true }, maxPerDoc: 0 },
  defaultSort: '-updatedAt',
  fields: [
    idField,
    nameField({ label: { tr: 'Adı soyadı', en: 'Name' } }),
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'text',
          localized: true,
          maxLength: 200,
          label: { tr: 'Görevi', en: 'Role' },
          admin: { width: '50%', placeholder: { tr: 'Genel müdür', en: 'Chief executive' } },
        },
        {
          name: 'company',
          type: 'relationship',
          relationTo: 'companies',
          index: true,
          label: { tr: 'Şirketi', en: 'Company' },
          admin: { width: '50%' },
        },
      ],
    },
    sameAsField,
    createdByField,
  ],
})
