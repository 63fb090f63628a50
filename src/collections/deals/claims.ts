import type { ArrayField, TextField } from 'payload'
import { textarea } from 'payload/shared'

import { say } from '@/access/say'
import { choiceField } from '@/fields/choice'
import { impreciseDateField } from '@/fields/impreciseDate'
import { requiredInPublicLanguage } from '@/fields/requiredToPublish'
import { keepRowKeys, rowKeyField } from '@/fields/rowKey'
import { urlField } from '@/fields/safeUrl'
import { claimantsField } from './claimants'
import { claimantKinds, claimKinds, termKinds } from './options'
import { refuseWhilePointedTo } from './refuseWhilePointedTo'
import { rowsOf, type ClaimRow, type DealData } from './shape'

/** The key of the term that a claim is about; empty: about the deal as a whole. */
const termField: TextField = {
  name: 'term',
  type: 'text',
  label: { tr: 'Hangi şart hakkında', en: 'About which term' },
  validate: (value: unknown, { data, req }) => {
    const isKnown = !value || rowsOf((data as DealData).terms).some((term) => term.key === value)
    return isKnown || say(req, noSuchTerm)
  },
  admin: {
    width: '50%',
    components: {
      Field: {
        path: '/collections/admin/RowSelect#RowSelect',
        clientProps: {
          array: 'terms',
          text: 'summary',
          kinds: termKinds,
          none: { tr: 'Anlaşmanın bütünü', en: 'The deal as a whole' },
        },
      },
    },
  },
}

/** The key of the claim that this one answers. A denial has to answer one. */
const answersField: TextField = {
  name: 'answers',
  type: 'text',
  label: { tr: 'Hangisine yanıt', en: 'Answers which claim' },
  validate: (value: unknown, { data, req, siblingData }) => {
    const own = siblingData as ClaimRow
    if (!value) return own.kind !== 'denial' || say(req, denialOfNothing)
    if (value === own.key) return say(req, answerToItself)
    return rowsOf((data as DealData).claims).some((claim) => claim.key === value) || say(req, noSuchClaim)
  },
  admin: {
    width: '50%',
    components: {
      Field: {
        path: '/collections/admin/RowSelect#RowSelect',
        clientProps: {
          array: 'claims',
          text: 'text',
          kinds: claimKinds,
          none: { tr: 'Hiçbirine', en: 'None' },
        },
      },
    },
  },
}

/** Who says what: statements, reports, rumours and their denials, kept apart. */
export const claimsField: ArrayField = {
  name: 'claims',
  type: 'array',
  interfaceName: 'DealClaim',
  label: { tr: 'Kim ne diyor', en: 'Claims' },
  labels: { singular: { tr: 'İddia', en: 'Claim' }, plural: { tr: 'İddialar', en: 'Claims' } },
  hooks: { beforeValidate: [keepRowKeys] },
  validate: refuseWhilePointedTo({
    text: (claim) => claim.text,
    pointers: (deal) => rowsOf(deal.claims).map((claim) => ({ key: claim.answers, text: claim.text })),
    message: (claim, answer) => ({
      tr: `“${claim}” silinemez: “${answer}” ona yanıt veriyor. Önce yanıtı silin veya başka bir iddiaya bağlayın.`,
      en: `“${claim}” cannot be deleted: “${answer}” answers it. Delete the answer first, or point it to another claim.`,
    }),
  }),
  admin: {
    initCollapsed: true,
    description: {
      tr: 'Açıklama, basın haberi, söylenti ve yalanlamaları ayrı ayrı yazın: okur her bilginin kimden geldiğini görür.',
      en: 'Keep statements, press reports, rumours and denials apart: readers see who says what.',
    },
    components: {
      RowLabel: {
        path: '/collections/admin/RowLabel#RowLabel',
        clientProps: { parts: [{ field: 'kind', options: claimKinds }, { field: 'text' }] },
      },
    },
  },
  fields: [
    rowKeyField,
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      required: true,
      label: { tr: 'Ne söyleniyor', en: 'What is said' },
      validate: requiredInPublicLanguage(textarea),
    },
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'kind',
          label: { tr: 'Türü', en: 'Kind' },
          options: claimKinds,
          required: true,
          admin: { width: '50%' },
        }),
        choiceField({
          name: 'claimantKind',
          label: { tr: 'Kim söylüyor', en: 'Who says so' },
          options: claimantKinds,
          required: true,
          admin: { width: '50%' },
        }),
      ],
    },
    claimantsField,
    { type: 'row', fields: [termField, answersField] },
    {
      name: 'source',
      type: 'group',
      label: { tr: 'Kaynak', en: 'Source' },
      admin: { hideGutter: true },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: { tr: 'Adı', en: 'Name' }, admin: { width: '50%' } },
            urlField({ name: 'url', label: { tr: 'Adresi', en: 'Address' }, admin: { width: '50%' } }),
          ],
        },
      ],
    },
    impreciseDateField({ name: 'date', label: { tr: 'Ne zaman söylendi', en: 'When it was said' } }),
  ],
}

const noSuchTerm = {
  tr: 'Bu anlaşmada böyle bir şart yok. Listeden bir şart seçin.',
  en: 'This deal has no such term. Choose one from the list.',
}

const noSuchClaim = {
  tr: 'Bu anlaşmada böyle bir iddia yok. Yanıt verilen iddiayı listeden seçin.',
  en: 'This deal has no such claim. Choose the claim that is answered from the list.',
}

const denialOfNothing = {
  tr: 'Bir yalanlama bir iddiaya yanıttır. Hangisini yalanladığını seçin.',
  en: 'A denial answers a claim. Choose which one it denies.',
}

const answerToItself = {
  tr: 'Bir iddia kendisine yanıt veremez.',
  en: 'A claim cannot answer itself.',
}
