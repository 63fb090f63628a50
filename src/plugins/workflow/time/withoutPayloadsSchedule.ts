import type { CollectionConfig } from 'payload'

/**
 * Payload's own scheduler publishes whatever the newest draft then is, once, and forgets what failed: it is off
 * where the workflow has one.
 */
export function withoutPayloadsSchedule(collection: CollectionConfig): CollectionConfig {
  const { versions } = collection
  if (typeof versions !== 'object' || typeof versions.drafts !== 'object') return collection
  return { ...collection, versions: { ...versions, drafts: { ...versions.drafts, schedulePublish: false } } }
}
