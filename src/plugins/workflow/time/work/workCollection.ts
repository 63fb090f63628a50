import type { CollectionConfig, CollectionSlug } from 'payload'

import { closedCollection } from '../../fields/closedCollection'

/** Slug of the work that waits for its time; its table is `workflow_schedules`. */
export const workSlug = 'workflow-schedules' as CollectionSlug

/**
 * What is to be done at a time, made of what the documents say (their `schedule`), so that workers find it by one
 * index and share it out among them. Hidden, and closed to every API: it decides nothing, the document does.
 */
export const workCollection: CollectionConfig = closedCollection({
  slug: workSlug,
  labels: {
    singular: { tr: 'Zamanlanmış iş', en: 'Scheduled work' },
    plural: { tr: 'Zamanlanmış işler', en: 'Scheduled work' },
  },
  indexes: [{ fields: ['state', 'due'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    // Not "collection": mongoose keeps that name for itself.
    { name: 'ofCollection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'act', type: 'text', required: true },
    // Texts, not dates: they come back on every database as they were written, and an empty one is before all others.
    { name: 'due', type: 'text', required: true },
    // 1: breaking news, before all others that are due.
    { name: 'urgent', type: 'number', required: true },
    { name: 'state', type: 'text', required: true },
    { name: 'token', type: 'text' },
    { name: 'leaseUntil', type: 'text' },
    { name: 'attempts', type: 'number', required: true },
    { name: 'retryAt', type: 'text' },
    { name: 'problem', type: 'json' },
    { name: 'doneAt', type: 'text' },
    // Milliseconds after its time.
    { name: 'late', type: 'number' },
  ],
})
