import type { CollectionConfig, CollectionSlug } from 'payload'

import { closedCollection } from '../fields/closedCollection'

/** Slug of what people are told of; its table is `workflow_notifications`. */
export const notificationsSlug = 'workflow-notifications' as CollectionSlug

/**
 * A row for each thing that somebody is told of: of the document only which it is, so that what may no longer be read
 * is not told again. Hidden, and closed to every API: each person gets the own ones by the endpoints there.
 */
export const notificationsCollection: CollectionConfig = closedCollection({
  slug: notificationsSlug,
  labels: {
    singular: { tr: 'Bildirim', en: 'Notification' },
    plural: { tr: 'Bildirimler', en: 'Notifications' },
  },
  indexes: [{ fields: ['person', 'at'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    // Id of the account that is told.
    { name: 'person', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    // Not "collection": mongoose keeps that name for itself.
    { name: 'ofCollection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    // Who did it; empty: the server.
    { name: 'by', type: 'text' },
    { name: 'byName', type: 'text' },
    { name: 'about', type: 'json', required: true },
    // Texts, not dates: they come back on every database as they were written. Empty: never.
    { name: 'at', type: 'text', required: true },
    { name: 'readAt', type: 'text' },
    { name: 'mail', type: 'text', index: true },
    { name: 'mailAt', type: 'text' },
    { name: 'mailTries', type: 'number', required: true },
  ],
})
