import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { tableIndexes } from '../indexes'

/** Adds {@link tableIndexes} to the models, before they are connected and the indexes are built. */
export function indexCollections(adapter: Pick<MongooseAdapter, 'collections' | 'versions'>): void {
  for (const { name, collection, versions, on } of tableIndexes) {
    const model = (versions ? adapter.versions : adapter.collections)[collection]
    if (!model) throw new Error(`No collection for the index ${name}.`)
    model.schema.index(Object.fromEntries(on.map((path) => [path, 1 as const])), { name })
  }
}
