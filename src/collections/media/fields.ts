import type { Field } from 'payload'

import { nobody } from '@/access'
import { choiceField } from '@/fields/choice'

/** What is said of a picture, and since when the public may see it. */
export const mediaFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    label: { tr: 'Alternatif metin', en: 'Alternative text' },
    localized: true,
    maxLength: 500,
    admin: {
      description: {
        tr: 'Resmi göremeyenler için ne gösterdiği. Resmi kullanan bir haber bu metin olmadan yayımlanamaz.',
        en: 'What the picture shows, for those who cannot see it. No article with this picture is published without it.',
      },
    },
  },
  {
    name: 'caption',
    type: 'textarea',
    label: { tr: 'Resim altı yazısı', en: 'Caption' },
    localized: true,
    maxLength: 1000,
  },
  {
    name: 'credit',
    type: 'text',
    label: { tr: 'Kaynak', en: 'Credit' },
    maxLength: 200,
    admin: {
      description: {
        tr: 'Fotoğrafçı, ajans veya arşiv.',
        en: 'The photographer, agency or archive.',
      },
    },
  },
  choiceField({
    name: 'licence',
    label: { tr: 'Lisans', en: 'Licence' },
    options: [
      { value: 'own', label: { tr: 'Kendi çalışmamız', en: 'Our own work' } },
      { value: 'agency', label: { tr: 'Ajans aboneliği', en: 'Agency subscription' } },
      { value: 'press', label: { tr: 'Basın görseli', en: 'Press picture' } },
      { value: 'permission', label: { tr: 'İzinle', en: 'By permission' } },
      { value: 'cc-by', label: { tr: 'CC BY', en: 'CC BY' } },
      { value: 'cc-by-sa', label: { tr: 'CC BY-SA', en: 'CC BY-SA' } },
      { value: 'public-domain', label: { tr: 'Kamu malı (CC0)', en: 'Public domain (CC0)' } },
      { value: 'other', label: { tr: 'Diğer', en: 'Other' } },
    ],
  }),
  {
    name: 'publicSince',
    type: 'date',
    label: { tr: 'Herkese açık olduğu an', en: 'Public since' },
    index: true,
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
      condition: (data) => Boolean(data?.publicSince),
      description: {
        tr: 'Resim, onu gösteren ilk haberle birlikte herkese açılır.',
        en: 'A picture becomes public with the first article that shows it.',
      },
    },
  },
  // Payload's own, which it labels in English only.
  { name: 'url', type: 'text', label: { tr: 'Adres', en: 'URL' } },
  { name: 'thumbnailURL', type: 'text', label: { tr: 'Küçük resmin adresi', en: 'Thumbnail URL' } },
  { name: 'mimeType', type: 'text', label: { tr: 'Dosya türü', en: 'MIME type' } },
]
