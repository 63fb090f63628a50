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
import { choiceField } from '@/fields/choice'
import { withCleanText } from '@/fields/cleanText'
import { countryField } from '@/fields/country'
import { createdByField } from '@/fields/createdBy'
import { refuseDanglingRelations } from '@/fields/danglingRelations'
import { idField } from '@/fields/id'
import { nameField } from '@/fields/name'
import { slugFields } from '@/fields/slug'
import { draftPreview } from './admin/draftPreview'
import { previewLinksField } from './admin/previewLinksField'
import { claimsField } from './deals/claims'
import { datesField } from './deals/dates'
import { amendmentsField, openQuestionsField, relatedDealsField } from './deals/developments'
import { dealKinds, dealStatuses } from './deals/options'
import { partiesField } from './deals/parties'
import { termsField } from './deals/terms'
import { valueField } from './deals/value'

/**
 * An agreement between companies: its parties, terms and value, and who says so.
 *
 * Drafts are validated, because most of the rules hold for them too (see {@link requiredToPublish} for
 * those that do not), and therefore not saved by themselves: a half-filled row would complain at every
 * pause in typing. A deal is saved when somebody saves it.
 */
export const Deals: CollectionConfig = withCleanText({
  slug: 'deals',
  labels: {
    singular: { tr: 'Anlaşma', en: 'Deal' },
    plural: { tr: 'Anlaşmalar', en: 'Deals' },
  },
  admin: {
    group: { tr: 'Haber odası', en: 'Newsroom' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'status', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: {
      tr: 'Şirketler arasındaki anlaşmalar: tarafları, şartları, değeri ve her bilginin kimden geldiği.',
      en: 'Agreements between companies: their parties, terms and value, and who says so.',
    },
    ...draftPreview('deals'),
  },
  access: {
    read: readPublishedOrOwn('deals'),
    readVersions: readVersionsOwnOrEditor,
    create: createByStaff,
    update: updateOwnDraftsOrEditor('deals'),
    delete: trashOrDeleteByChief('deals'),
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
    {
      type: 'tabs',
      tabs: [
        {
          label: { tr: 'Anlaşma', en: 'The deal' },
          fields: [
            nameField({ label: { tr: 'Adı', en: 'Name' } }),
            {
              name: 'summary',
              type: 'textarea',
              localized: true,
              label: { tr: 'Özet', en: 'Summary' },
            },
            {
              type: 'row',
              fields: [
                choiceField({
                  name: 'kind',
                  label: { tr: 'Türü', en: 'Kind' },
                  options: dealKinds,
                  required: true,
                  admin: { width: '50%' },
                }),
                choiceField({
                  name: 'status',
                  label: { tr: 'Durumu', en: 'Status' },
                  options: dealStatuses,
                  required: true,
                  admin: { width: '50%' },
                }),
              ],
            },
            partiesField,
            valueField,
            datesField,
            countryField({ label: { tr: 'Ülke', en: 'Country' } }),
          ],
        },
        { label: { tr: 'Şartlar', en: 'Terms' }, fields: [termsField] },
        { label: { tr: 'Kim ne diyor', en: 'Who says so' }, fields: [claimsField] },
        {
          label: { tr: 'Gelişmeler', en: 'Developments' },
          fields: [amendmentsField, openQuestionsField, relatedDealsField],
        },
      ],
    },
    ...slugFields({ from: 'name' }),
    previewLinksField,
    createdByField,
  ],
})
