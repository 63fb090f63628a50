import type { CollectionConfig } from 'payload'

const nobody = () => false

/** A collection for the plugin's own rows: hidden, without versions or dates, and closed to every API. */
export function closedCollection(
  own: Pick<CollectionConfig, 'fields' | 'indexes' | 'labels' | 'slug'>,
): CollectionConfig {
  return {
    ...own,
    admin: { hidden: true },
    access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
    graphQL: false,
    endpoints: false,
    lockDocuments: false,
    disableDuplicate: true,
    timestamps: false,
    versions: false,
  }
}
