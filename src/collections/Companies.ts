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
import { countryField } from '@/fields/country'
import { createdByField } from '@/fields/createdBy'
import { refuseDanglingRelations } from '@/fields/danglingRelations'
import { idField } from '@/fields/id'
import { nameField } from '@/fields/name'
import { sameAsField, urlField } from '@/fields/safeUrl'
import { slugFields } from '@/fields/slug'
import { listWithoutJoins } from '@/hooks/listWithoutJoins'
import { draftPreview } from './admin/draftPreview'
import { previewLinksField } from './admin/previewLinksField'
import { exchangeField, tickerField, wikidataIdField } from './companies/listing'

/** A company that the newsroom writes about. Its names and products are what mentions are found by. */
export const Companies: CollectionConfig = withCleanText({
  slug: 'companies',
  labels: {
    singular: { tr: 'Şirket', en: 'Company' },
    plural: { tr: 'Şirketler', en: 'Companies' },
  },
  admin: {
    group: { tr: 'Haber odası', en: 'Newsroom' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'ticker', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'ticker'],
    description: {
      tr: 'Haberlerde ve anlaşmalarda adı geçen şirketler.',
      en: 'The companies that articles and deals are about.',
    },
    ...draftPreview('companies'),
  },
  access: {
    read: readPublishedOrOwn('companies'),
    readVersions: readVersionsOwnOrEditor,
    create: createByStaff,
    update: updateOwnDraftsOrEditor('companies'),
    delete: trashOrDeleteByChief('companies'),
  },
  hooks: {
    beforeOperation: [...queryGuards, listWithoutJoins],
    beforeValidate: [refuseDanglingRelations],
    beforeChange: [refusePublishingByReporters],
  },
  trash: true,
  versions: { drafts: { validate: true }, maxPerDoc: 0 },
  defaultSort: '-updatedAt',
  // Who reads articles gets their companies with them, and not all articles about each company with those.
  defaultPopulate: { articles: false, deals: false },
  fields: [
    idField,
    {
      type: 'tabs',
      tabs: [
        {
          label: { tr: 'Şirket', en: 'Company' },
          fields: [
            nameField({ label: { tr: 'Adı', en: 'Name' } }),
            {
              name: 'description',
              type: 'textarea',
              localized: true,
              label: { tr: 'Tanıtım', en: 'Description' },
            },
            {
              name: 'logo',
              type: 'upload',
              relationTo: 'media',
              label: { tr: 'Logo', en: 'Logo' },
            },
            {
              type: 'row',
              fields: [
                urlField({
                  name: 'website',
                  label: { tr: 'Web sitesi', en: 'Website' },
                  admin: { width: '50%', placeholder: 'https://' },
                }),
                countryField({ label: { tr: 'Ülke', en: 'Country' }, admin: { width: '50%' } }),
              ],
            },
            { type: 'row', fields: [tickerField, exchangeField] },
            wikidataIdField,
            sameAsField,
          ],
        },
        {
          label: { tr: 'Adları', en: 'Names' },
          description: {
            tr: 'Metinlerde şirketin tanınmasını sağlayan adlar. Her addan sonra Enter’a basın.',
            en: 'The names by which the company is recognised in texts. Press Enter after each.',
          },
          fields: [
            {
              name: 'aliases',
              type: 'text',
              hasMany: true,
              maxLength: 200,
              label: { tr: 'Diğer adları', en: 'Other names' },
            },
            {
              name: 'products',
              type: 'text',
              hasMany: true,
              maxLength: 200,
              label: { tr: 'Ürünleri', en: 'Products' },
              admin: {
                description: {
                  tr: 'Adı geçtiğinde bu şirketi akla getiren ürünler: Azure denince Microsoft gibi.',
                  en: 'Products whose mention suggests this company, as Azure suggests Microsoft.',
                },
              },
            },
          ],
        },
        {
          label: { tr: 'Anlaşma ve haberler', en: 'Deals and articles' },
          fields: [
            {
              name: 'deals',
              type: 'join',
              collection: 'deals',
              on: 'parties.company',
              label: { tr: 'Taraf olduğu anlaşmalar', en: 'Deals that it is a party to' },
              admin: { defaultColumns: ['name', 'kind', 'status', '_status'] },
            },
            {
              name: 'articles',
              type: 'join',
              collection: 'articles',
              on: 'about',
              label: { tr: 'Hakkındaki haberler', en: 'Articles about it' },
              admin: { defaultColumns: ['headline', 'inLanguage', '_status'] },
            },
          ],
        },
      ],
    },
    ...slugFields({ from: 'name' }),
    previewLinksField,
    createdByField,
  ],
})
