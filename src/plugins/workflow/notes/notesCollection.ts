import type { CollectionConfig, CollectionSlug } from 'payload'

import { closedCollection } from '../fields/closedCollection'

/** Slug of what editors write to each other on a document; its table is `workflow_notes`. */
export const notesSlug = 'workflow-notes' as CollectionSlug

/**
 * Notes of editors among themselves. Beside the documents, because a note is no content: neither version nor hash
 * knows of it. Hidden, and closed to every API: who may read a note is asked of its document, by the endpoints there.
 */
export const notesCollection: CollectionConfig = closedCollection({
  slug: notesSlug,
  labels: {
    singular: { tr: 'Belge notu', en: 'Note on a document' },
    plural: { tr: 'Belge notları', en: 'Notes on documents' },
  },
  indexes: [{ fields: ['ofCollection', 'document', 'at'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    // Not "collection": mongoose keeps that name for itself.
    { name: 'ofCollection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    // The note that it answers; empty at the head of a thread.
    { name: 'parent', type: 'text' },
    { name: 'text', type: 'textarea', required: true },
    // Ids of accounts.
    { name: 'mentions', type: 'json', required: true },
    { name: 'by', type: 'text', required: true },
    // The name at that time.
    { name: 'byName', type: 'text', required: true },
    // Texts, not dates: they come back on every database as they were written. Empty: never.
    { name: 'at', type: 'text', required: true, index: true },
    { name: 'editedAt', type: 'text' },
    { name: 'resolvedAt', type: 'text' },
    { name: 'resolvedBy', type: 'text' },
    { name: 'resolvedByName', type: 'text' },
  ],
})
