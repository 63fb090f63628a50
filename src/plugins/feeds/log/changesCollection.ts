import type { CollectionConfig, CollectionSlug } from 'payload'

/** The log's slug; its table is `feed_changes`. */
export const changesSlug = 'feed-changes' as CollectionSlug

const nobody = () => false

/**
 * The log of changes: rows are inserted and never changed or moved, so that a
 * cursor never skips. Hidden, and closed to every API.
 *
 * A row's id is its number: the primary key holds the lock even where a unique
 * index is still being built (MongoDB builds them in the background).
 */
export const changesCollection: CollectionConfig = {
  slug: changesSlug,
  labels: {
    singular: { tr: 'Yayın değişikliği', en: 'Change of what is public' },
    plural: { tr: 'Yayın değişiklikleri', en: 'Changes of what is public' },
  },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  versions: false,
  indexes: [{ fields: ['key', 'number'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    { name: 'key', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    { name: 'act', type: 'text', required: true },
    { name: 'reason', type: 'text' },
    { name: 'tags', type: 'json', required: true },
    { name: 'tagsBefore', type: 'json', required: true },
    { name: 'slug', type: 'text' },
    // Texts, not dates: they come back on every database as they were written.
    { name: 'datePublished', type: 'text' },
    { name: 'at', type: 'text', required: true },
    { name: 'item', type: 'json' },
  ],
}
