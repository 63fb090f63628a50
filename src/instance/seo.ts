import type { SEOPluginConfig } from '@payloadcms/plugin-seo/types'

/** Search engine fields of articles: title, description and picture; what is empty falls back to the article's own. */
export const seo: SEOPluginConfig = {
  collections: ['articles'],
  uploadsCollection: 'media',
  tabbedUI: true,
  generateTitle: ({ doc }: { doc: { headline?: string } }) => doc.headline ?? '',
  generateDescription: ({ doc }: { doc: { description?: string } }) => doc.description ?? '',
}
