import type { DateField, Field, FieldHook } from 'payload'

import { nobody } from '@/access'
import { choiceField } from '@/fields/choice'
import { relationField } from '@/fields/relation'
import { slugFields } from '@/fields/slug'

const defaultLanguage = 'tr'
const [slugField, slugClaimField] = slugFields({ from: 'headline', within: 'inLanguage' })
const slugHooks = slugField.hooks?.beforeValidate ?? []

/** Payload gives default values field by field; a free slug can be looked for only once the language is known. */
const knowLanguage: FieldHook = ({ data, operation, value }) => {
  if (operation === 'create' && data) data.inLanguage ??= defaultLanguage
  return value as unknown
}

/** Where the article stands: language, section, bylines, address, weight, dates. */
export const sidebarFields: Field[] = [
  choiceField({
    name: 'inLanguage',
    label: { tr: 'Haberin dili', en: 'Language' },
    required: true,
    defaultValue: defaultLanguage,
    options: [
      { value: 'tr', label: { tr: 'Türkçe', en: 'Turkish' } },
      { value: 'en', label: { tr: 'İngilizce', en: 'English' } },
    ],
    admin: { position: 'sidebar', isClearable: false },
  }),
  relationField({
    name: 'articleSection',
    relationTo: 'sections',
    label: { tr: 'Bölüm', en: 'Section' },
    index: true,
    admin: { position: 'sidebar' },
  }),
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    label: { tr: 'İmza', en: 'Byline' },
    admin: { position: 'sidebar' },
  },
  { ...slugField, hooks: { ...slugField.hooks, beforeValidate: [knowLanguage, ...slugHooks] } },
  slugClaimField,
  choiceField({
    name: 'priority',
    label: { tr: 'Önem', en: 'Priority' },
    defaultValue: 'routine',
    options: [
      { value: 'routine', label: { tr: 'Olağan', en: 'Routine' } },
      { value: 'important', label: { tr: 'Önemli', en: 'Important' } },
      { value: 'breaking', label: { tr: 'Son dakika', en: 'Breaking' } },
    ],
    admin: { position: 'sidebar', isClearable: false },
  }),
  choiceField({
    name: 'kind',
    label: { tr: 'Tür', en: 'Kind' },
    defaultValue: 'news',
    options: [
      { value: 'news', label: { tr: 'Haber', en: 'News' } },
      { value: 'analysis', label: { tr: 'Analiz', en: 'Analysis' } },
      { value: 'opinion', label: { tr: 'Görüş', en: 'Opinion' } },
      { value: 'interview', label: { tr: 'Söyleşi', en: 'Interview' } },
      { value: 'reply', label: { tr: 'Cevap ve düzeltme metni', en: 'Reply' } },
    ],
    admin: { position: 'sidebar', isClearable: false },
  }),
  dateOfServer('datePublished', { tr: 'İlk yayım', en: 'First published' }),
  dateOfServer('dateModified', { tr: 'Son değişiklik', en: 'Last changed' }),
]

/** A date that the server sets and nobody types; shown once there is one. */
function dateOfServer(name: string, label: { tr: string; en: string }): DateField {
  return {
    name,
    type: 'date',
    label,
    index: true,
    custom: { content: false },
    access: { create: nobody, update: nobody },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
      condition: (data) => Boolean(data?.[name]),
    },
  }
}
