import type { CollectionConfig } from 'payload'

/** Payload's own default. */
const PAYLOADS_DEFAULT = 100

/**
 * Takes `versions.maxPerDoc` over: Payload prunes by age alone, and would delete
 * what is public or approved. Its own pruning is turned off, ours keeps to the number.
 * @returns the collection, and how many versions it wants kept; 0: all.
 */
export function takeOverMaxPerDoc(collection: CollectionConfig): {
  collection: CollectionConfig
  keep: number
} {
  const { versions } = collection
  if (!versions) return { collection, keep: 0 }
  const own = typeof versions === 'object' ? versions : {}
  return {
    collection: { ...collection, versions: { ...own, maxPerDoc: 0 } },
    keep: own.maxPerDoc ?? PAYLOADS_DEFAULT,
  }
}
