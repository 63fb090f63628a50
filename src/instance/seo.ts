import type { SEOPluginConfig } from '@payloadcms/plugin-seo/types'
import type { Field } from 'payload'

/** Search engine fields of articles: title, description and picture; what is empty falls back to the article's own. */
export const seo: SEOPluginConfig = {
  collections: ['articles'],
  uploadsCollection: 'media',
  tabbedUI: true,
  fields: ({ defaultFields }) => defaultFields.map(ours),
  generateTitle: ({ doc }: { doc: { headline?: string } }) => doc.headline ?? '',
  generateDescription: ({ doc }: { doc: { description?: string } }) => doc.description ?? '',
}

const labels: Record<string, { tr: string; en: string }> = {
  title: { tr: 'Arama sonucundaki başlık', en: 'Title in search results' },
  description: { tr: 'Arama sonucundaki açıklama', en: 'Description in search results' },
  image: { tr: 'Paylaşım resmi', en: 'Picture for sharing' },
  overview: { tr: 'Özet', en: 'Overview' },
  preview: { tr: 'Önizleme', en: 'Preview' },
}

/** An article is written in one language, so its fields are not localised; and the plugin labels them in English only. */
function ours(field: Field): Field {
  if (!('name' in field) || !field.name || !labels[field.name]) return field
  // Shown in the form only: there is nothing of them to see in a list.
  if (field.type === 'ui') {
    return { ...field, label: labels[field.name], admin: { ...field.admin, disableListColumn: true } }
  }
  return {
    ...field,
    localized: false,
    label: labels[field.name],
    admin: { ...field.admin, description: undefined },
  } as Field
}
