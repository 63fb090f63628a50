import type { ArrayField, GroupField } from 'payload'
import { textarea } from 'payload/shared'

import { choiceField } from '@/fields/choice'
import { currencyField } from '@/fields/currency'
import { amountField, percentageField } from '@/fields/decimal'
import { relationField } from '@/fields/relation'
import { requiredInPublicLanguage } from '@/fields/requiredToPublish'
import { keepRowKeys, rowKeyField } from '@/fields/rowKey'
import { comparators, termChanges, termKinds } from './options'
import { refuseWhilePointedTo } from './refuseWhilePointedTo'
import { rowsOf, type DealData } from './shape'

interface ThresholdData {
  amount?: null | string
  comparator?: null | string
  currency?: null | string
}

const thresholdField: GroupField = {
  name: 'threshold',
  type: 'group',
  label: { tr: 'Eşik', en: 'Threshold' },
  interfaceName: 'DealThreshold',
  admin: {
    hideGutter: true,
    description: {
      tr: 'Şartın devreye girdiği sınır. Neyin ölçüldüğü belirtilmemişse o alanı boş bırakın.',
      en: 'The limit at which the term takes effect. Leave “what is measured” empty when it is not stated.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'comparator',
          label: { tr: 'Karşılaştırma', en: 'Comparison' },
          options: comparators,
          requiredWhen: (threshold) => Boolean((threshold as ThresholdData).amount),
          admin: { width: '25%' },
        }),
        amountField({
          name: 'amount',
          label: { tr: 'Tutar', en: 'Amount' },
          requiredWhen: (threshold) => hasLimit(threshold as ThresholdData),
          admin: { width: '25%' },
        }),
        currencyField({ admin: { width: '25%' } }),
        {
          name: 'measure',
          type: 'text',
          localized: true,
          label: { tr: 'Neyin ölçüldüğü', en: 'What is measured' },
          admin: { width: '25%' },
        },
      ],
    },
  ],
}

/** What the agreement says, one row for each term. Claims point to terms by their key. */
export const termsField: ArrayField = {
  name: 'terms',
  type: 'array',
  interfaceName: 'DealTerm',
  label: { tr: 'Şartlar', en: 'Terms' },
  labels: { singular: { tr: 'Şart', en: 'Term' }, plural: { tr: 'Şartlar', en: 'Terms' } },
  hooks: { beforeValidate: [keepRowKeys] },
  validate: refuseWhilePointedTo({
    text: (term) => term.summary,
    pointers: (deal: DealData) => rowsOf(deal.claims).map((claim) => ({ key: claim.term, text: claim.text })),
    message: (term, claim) => ({
      tr: `“${term}” şartı silinemez: “${claim}” iddiası onunla ilgili. Önce o iddianın şartını değiştirin.`,
      en: `The term “${term}” cannot be deleted: the claim “${claim}” is about it. Change the term of that claim first.`,
    }),
  }),
  admin: {
    initCollapsed: true,
    components: {
      RowLabel: {
        path: '/collections/admin/RowLabel#RowLabel',
        clientProps: { parts: [{ field: 'kind', options: termKinds }, { field: 'summary' }] },
      },
    },
  },
  fields: [
    rowKeyField,
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'kind',
          label: { tr: 'Türü', en: 'Kind' },
          options: termKinds,
          required: true,
          admin: { width: '50%' },
        }),
        choiceField({
          name: 'change',
          label: { tr: 'Önceki anlaşmaya göre', en: 'Against the agreement before' },
          options: termChanges,
          defaultValue: 'notStated',
          admin: { width: '50%' },
        }),
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      required: true,
      label: { tr: 'Ne diyor', en: 'What it says' },
      validate: requiredInPublicLanguage(textarea),
    },
    {
      type: 'row',
      fields: [
        relationField({
          name: 'holder',
          label: { tr: 'Hak kimin', en: 'Who may' },
          relationTo: 'companies',
          admin: { width: '40%' },
        }),
        relationField({
          name: 'grantor',
          label: { tr: 'Hakkı kim tanıyor', en: 'Who allows it' },
          relationTo: 'companies',
          admin: { width: '40%' },
        }),
        percentageField({
          name: 'percentage',
          label: { tr: 'Yüzde', en: 'Per cent' },
          admin: { width: '20%', placeholder: '20' },
        }),
      ],
    },
    thresholdField,
  ],
}

function hasLimit({ comparator, currency }: ThresholdData): boolean {
  return Boolean(comparator) || Boolean(currency)
}
