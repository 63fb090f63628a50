import type { Field } from 'payload'
import { date, text, textarea } from 'payload/shared'

import { nobody } from '@/access'
import { choiceField } from '@/fields/choice'
import { relationField } from '@/fields/relation'
import { requiredToPublish } from '@/fields/requiredToPublish'
import { urlField } from '@/fields/safeUrl'

/** Where it comes from, what belongs to it, and what was put right since. */
export const sourceFields: Field[] = [
  {
    name: 'sources',
    type: 'array',
    label: { tr: 'Kaynaklar', en: 'Sources' },
    labels: { singular: { tr: 'Kaynak', en: 'Source' }, plural: { tr: 'Kaynaklar', en: 'Sources' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            label: { tr: 'Kaynağın adı', en: 'Name of the source' },
            required: true,
            maxLength: 300,
            validate: requiredToPublish(text),
            admin: { width: '60%' },
          },
          choiceField({
            name: 'kind',
            label: { tr: 'Türü', en: 'Kind' },
            defaultValue: 'press',
            options: [
              { value: 'statement', label: { tr: 'Açıklama', en: 'Statement' } },
              { value: 'pressRelease', label: { tr: 'Basın bülteni', en: 'Press release' } },
              { value: 'press', label: { tr: 'Basın', en: 'Press' } },
              { value: 'socialMedia', label: { tr: 'Sosyal medya', en: 'Social media' } },
              { value: 'document', label: { tr: 'Belge', en: 'Document' } },
              { value: 'interview', label: { tr: 'Görüşme', en: 'Interview' } },
              { value: 'other', label: { tr: 'Diğer', en: 'Other' } },
            ],
            admin: { width: '40%' },
          }),
        ],
      },
      urlField({
        name: 'url',
        label: { tr: 'Web adresi', en: 'Web address' },
        admin: { placeholder: 'https://' },
      }),
    ],
  },
  {
    name: 'relatedArticles',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    label: { tr: 'İlgili haberler', en: 'Related articles' },
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  },
  relationField({
    name: 'replyTo',
    relationTo: 'articles',
    label: { tr: 'Yanıtladığı haber', en: 'Article that this answers' },
    index: true,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    admin: {
      condition: (data) => data?.kind === 'reply' || Boolean(data?.replyTo),
      description: {
        tr: 'Haberde adı geçen birinin yanıtıysa: iki sayfa birbirine bağlanır.',
        en: 'For the answer of somebody concerned: the two pages link to each other.',
      },
    },
  }),
  {
    name: 'relatedFrom',
    type: 'join',
    collection: 'articles',
    on: 'relatedArticles',
    label: { tr: 'Bu habere bağlanan haberler', en: 'Articles that refer to this one' },
    admin: { defaultColumns: ['headline', 'inLanguage', '_status'], allowCreate: false },
  },
  urlField({
    name: 'canonicalUrl',
    label: { tr: 'İlk yayımlandığı adres', en: 'Canonical address' },
    admin: {
      placeholder: 'https://',
      description: {
        tr: 'Haber başka bir yayından alındıysa özgün adresi.',
        en: 'For a syndicated piece: the address at which it was published first.',
      },
    },
  }),
  {
    name: 'corrections',
    type: 'array',
    // An import brings them; what is corrected here is said by the workflow, once and for all.
    access: { create: nobody, update: nobody },
    label: { tr: 'Düzeltmeler', en: 'Corrections' },
    labels: {
      singular: { tr: 'Düzeltme', en: 'Correction' },
      plural: { tr: 'Düzeltmeler', en: 'Corrections' },
    },
    admin: {
      readOnly: true,
      condition: (data) => Array.isArray(data?.corrections) && data.corrections.length > 0,
      description: {
        tr: 'Haber buraya gelmeden önce yapılmış düzeltmeler. Yenileri “Düzeltme yayımla” işlemiyle yapılır.',
        en: 'Corrections from before the article came here. New ones are made by the act “Correct”.',
      },
    },
    fields: [
      {
        name: 'date',
        type: 'date',
        label: { tr: 'Düzeltme tarihi', en: 'Date of the correction' },
        required: true,
        defaultValue: () => new Date().toISOString(),
        validate: requiredToPublish(date),
        admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
      },
      {
        name: 'text',
        type: 'textarea',
        label: { tr: 'Ne düzeltildi', en: 'What was corrected' },
        required: true,
        validate: requiredToPublish(textarea),
      },
    ],
  },
]
