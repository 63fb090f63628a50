import type { ArrayField } from 'payload'
import { textarea } from 'payload/shared'

import { say } from '@/access/say'
import { choiceField } from '@/fields/choice'
import { impreciseDateField } from '@/fields/impreciseDate'
import { idOf, relationField } from '@/fields/relation'
import { requiredInPublicLanguage } from '@/fields/requiredToPublish'
import { dealRelations } from './options'
import type { DealData } from './shape'

const rowLabel = (parts: object[]) => ({
  RowLabel: { path: '/collections/admin/RowLabel#RowLabel', clientProps: { parts } },
})

/** How the deal has changed, as a timeline. */
export const amendmentsField: ArrayField = {
  name: 'amendments',
  type: 'array',
  interfaceName: 'DealAmendment',
  label: { tr: 'Değişiklikler', en: 'Amendments' },
  labels: {
    singular: { tr: 'Değişiklik', en: 'Amendment' },
    plural: { tr: 'Değişiklikler', en: 'Amendments' },
  },
  admin: { initCollapsed: true, components: rowLabel([{ field: 'date', date: true }, { field: 'summary' }]) },
  fields: [
    impreciseDateField({ name: 'date', label: { tr: 'Ne zaman', en: 'When' } }),
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      required: true,
      label: { tr: 'Ne değişti', en: 'What changed' },
      validate: requiredInPublicLanguage(textarea),
    },
  ],
}

/** What nobody knows yet. A question without an answer stays open; it is never answered by "no". */
export const openQuestionsField: ArrayField = {
  name: 'openQuestions',
  type: 'array',
  interfaceName: 'DealQuestion',
  label: { tr: 'Açık sorular', en: 'Open questions' },
  labels: {
    singular: { tr: 'Açık soru', en: 'Open question' },
    plural: { tr: 'Açık sorular', en: 'Open questions' },
  },
  admin: { initCollapsed: true, components: rowLabel([{ field: 'question' }]) },
  fields: [
    {
      name: 'question',
      type: 'textarea',
      localized: true,
      required: true,
      label: { tr: 'Soru', en: 'Question' },
      validate: requiredInPublicLanguage(textarea),
    },
    {
      name: 'answer',
      type: 'textarea',
      localized: true,
      label: { tr: 'Yanıt', en: 'Answer' },
      admin: {
        description: {
          tr: 'Bilinmediği sürece boş bırakın.',
          en: 'Leave it empty as long as it is not known.',
        },
      },
    },
  ],
}

/** Other deals that this one enables, replaces or follows. */
export const relatedDealsField: ArrayField = {
  name: 'relatedDeals',
  type: 'array',
  interfaceName: 'RelatedDeal',
  label: { tr: 'İlişkili anlaşmalar', en: 'Related deals' },
  labels: {
    singular: { tr: 'İlişkili anlaşma', en: 'Related deal' },
    plural: { tr: 'İlişkili anlaşmalar', en: 'Related deals' },
  },
  admin: {
    initCollapsed: true,
    components: rowLabel([
      { field: 'type', options: dealRelations },
      { field: 'deal', collection: 'deals' },
    ]),
  },
  fields: [
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'type',
          label: { tr: 'Bu anlaşma onu…', en: 'This deal …' },
          options: dealRelations,
          required: true,
          admin: { width: '40%' },
        }),
        relationField({
          name: 'deal',
          label: { tr: 'Anlaşma', en: 'Deal' },
          relationTo: 'deals',
          required: true,
          index: true,
          admin: { width: '60%' },
          refuse: (value, { data, id, req }) => {
            const own = id ?? (data as DealData).id
            return own !== undefined && idOf(value) === own ? say(req, relatedToItself) : undefined
          },
        }),
      ],
    },
  ],
}

const relatedToItself = {
  tr: 'Bir anlaşma kendisiyle ilişkilendirilemez. Başka bir anlaşma seçin.',
  en: 'A deal cannot be related to itself. Choose another one.',
}
