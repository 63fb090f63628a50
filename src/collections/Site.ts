import type { GlobalConfig } from 'payload'

import { isChief, noVersions, readPublic } from '@/access'
import { withCleanText } from '@/fields/cleanText'
import { urlField } from '@/fields/safeUrl'

/** The publication as a whole: names, publisher, imprint, apps, feeds. */
export const Site: GlobalConfig = withCleanText({
  slug: 'site',
  label: { tr: 'Site ayarları', en: 'Site settings' },
  admin: {
    group: { tr: 'Yönetim', en: 'Administration' },
    description: {
      tr: 'Yayının adı, künyesi ve akışları. Kaydettiğiniz an okurlara yansır.',
      en: 'Names, imprint and feeds of the publication. Readers see changes as soon as they are saved.',
    },
  },
  access: { read: readPublic, update: isChief },
  endpoints: [...noVersions],
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { tr: 'Yayının adı', en: 'Name of the publication' },
      required: true,
      localized: true,
      maxLength: 100,
      defaultValue: ({ locale }: { locale?: string }) => (locale === 'en' ? 'Newsroom' : 'Haber Odası'),
    },
    {
      name: 'description',
      type: 'textarea',
      label: { tr: 'Tanıtım', en: 'Description' },
      localized: true,
      maxLength: 500,
      defaultValue: ({ locale }: { locale?: string }) =>
        locale === 'en'
          ? 'News about technology companies and their deals.'
          : 'Teknoloji şirketlerinden ve anlaşmalarından haberler.',
    },
    {
      name: 'publisher',
      type: 'group',
      label: { tr: 'Yayıncı', en: 'Publisher' },
      fields: [
        {
          name: 'name',
          type: 'text',
          label: { tr: 'Yayıncının adı', en: 'Name of the publisher' },
          required: true,
          maxLength: 150,
          defaultValue: 'Newsroom for Payload',
        },
        urlField({ name: 'url', label: { tr: 'Yayıncının web adresi', en: 'Web address of the publisher' } }),
      ],
    },
    { name: 'logo', type: 'upload', relationTo: 'media', label: { tr: 'Logo', en: 'Logo' } },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: { tr: 'Yayın dilleri', en: 'Languages of publication' },
      required: true,
      defaultValue: ['tr', 'en'],
      options: [
        { value: 'tr', label: { tr: 'Türkçe', en: 'Turkish' } },
        { value: 'en', label: { tr: 'İngilizce', en: 'English' } },
      ],
    },
    {
      name: 'imprint',
      type: 'textarea',
      label: { tr: 'Künye', en: 'Imprint' },
      localized: true,
      admin: {
        rows: 8,
        description: {
          tr: 'Yayının sahibi, sorumlu yazı işleri müdürü ve iletişim bilgileri.',
          en: 'Owner, responsible editor and how to reach them.',
        },
      },
    },
    {
      name: 'appLinks',
      type: 'group',
      label: { tr: 'Uygulama bağlantıları', en: 'Links to the apps' },
      fields: [
        urlField({ name: 'ios', label: { tr: 'App Store’daki adresi', en: 'Address in the App Store' } }),
        urlField({ name: 'android', label: { tr: 'Google Play’deki adresi', en: 'Address at Google Play' } }),
      ],
    },
    {
      name: 'feeds',
      type: 'group',
      label: { tr: 'Akışlar', en: 'Feeds' },
      fields: [
        {
          name: 'items',
          type: 'number',
          label: { tr: 'Akıştaki haber sayısı', en: 'Articles in a feed' },
          required: true,
          min: 1,
          max: 200,
          defaultValue: 50,
        },
        {
          name: 'fullText',
          type: 'checkbox',
          label: { tr: 'Haberin tam metni akışta yer alsın', en: 'Feeds carry the full text' },
          defaultValue: true,
        },
      ],
    },
  ],
})
