import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { tableIndexes, type TableIndex } from '../indexes'

/** Adds indexes to the models, before they are connected and the indexes are built. */
export function indexCollections(
  adapter: Pick<MongooseAdapter, 'collections' | 'versions'>,
  indexes: TableIndex[] = tableIndexes,
): void {
  for (const { name, collection, versions, on } of indexes) {
    const model = (versions ? adapter.versions : adapter.collections)[collection]
    if (!model) throw new Error(`No collection for the index ${name}.`)
    model.schema.index(Object.fromEntries(on.map((path) => [path, 1 as const])), { name })
  }
}
