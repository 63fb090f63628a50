import type { CollectionConfig, CollectionSlug } from 'payload'

import { closedCollection } from '../fields/closedCollection'

/** Slug of what translations have seen of their originals; its table is `workflow_translations`. */
export const translationsSlug = 'workflow-translations' as CollectionSlug

/**
 * A row for each translation whose original has been public since: which state of the original somebody has looked
 * at last, and what has happened to it since then. Beside the documents, because a translation is not changed by
 * what happens to its original: neither its versions nor the feeds in its language. Hidden, and closed to every API.
 */
export const translationsCollection: CollectionConfig = closedCollection({
  slug: translationsSlug,
  labels: {
    singular: { tr: 'Çevirinin durumu', en: 'State of a translation' },
    plural: { tr: 'Çevirilerin durumu', en: 'States of translations' },
  },
  fields: [
    // "{collection}/{id}" of the translation.
    { name: 'id', type: 'text', required: true },
    { name: 'ofCollection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'seen', type: 'json', required: true },
    { name: 'behind', type: 'json', required: true },
    // Since when something has happened: ISO 8601 UTC; empty while nothing has, which is before all others.
    { name: 'since', type: 'text', required: true, index: true },
  ],
})
