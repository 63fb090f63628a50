import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'

import type { BulkWriter } from './bulkWriter'
import { insertStatements, type Row, type Table } from './insertStatements'

type Insert = { tableName: string; values: Row | Row[] }

/** For a short time: a large cache, no waiting for the disk at each commit (a crash may lose the last ones, never tear one). */
const LOADING = 'PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16000'
/** As src/database/sqlite opens its connections. */
const AS_BEFORE = 'PRAGMA synchronous = FULL; PRAGMA cache_size = -2000; PRAGMA wal_autocheckpoint = 1000'

/** @see BulkWriter */
export async function sqliteBulkWriter(payload: Payload): Promise<BulkWriter> {
  const adapter = payload.db as unknown as SQLiteAdapter
  let gathered = new Map<string, Row[]>()
  const recorder = recorderOf(adapter, (table, rows) => {
    const before = gathered.get(table)
    if (before) before.push(...rows)
    else gathered.set(table, [...rows])
  })
  await adapter.client.executeMultiple(LOADING)
  return {
    async document(collection, doc) {
      await recorder.create({ collection: collection as CollectionSlug, data: doc, returning: false })
    },
    async version(collection, version) {
      await recorder.createVersion({
        autosave: false,
        collectionSlug: collection as CollectionSlug,
        returning: false,
        ...version,
      } as Parameters<typeof recorder.createVersion>[0])
    },
    async flush() {
      const tables = gathered
      gathered = new Map()
      await insertAll(adapter, tables)
    },
    async close() {
      await adapter.client.executeMultiple(`${AS_BEFORE}; PRAGMA wal_checkpoint`)
    },
  }
}

/** The adapter, whose inserts are told instead of done. Ids that the database layer would make are made here. */
function recorderOf(adapter: SQLiteAdapter, tell: (table: string, rows: Row[]) => void): SQLiteAdapter {
  return Object.assign(Object.create(adapter) as SQLiteAdapter, {
    insert: async ({ tableName, values }: Insert) => {
      const rows = (Array.isArray(values) ? values : [values]).map((row) => withId(adapter, tableName, row))
      tell(tableName, rows)
      return rows
    },
    // What createVersion runs beside its insert: there are no older versions whose `latest` must go.
    execute: async () => undefined,
  })
}

function withId(adapter: SQLiteAdapter, tableName: string, row: Row): Row {
  if (row.id !== undefined) return row
  const column = adapter.tables[tableName]?.id as { defaultFn?: () => unknown } | undefined
  return column?.defaultFn ? { ...row, id: column.defaultFn() } : row
}

/** One transaction for all, through the gate that every writer of this process passes. */
async function insertAll(adapter: SQLiteAdapter, tables: Map<string, Row[]>): Promise<void> {
  const transaction = await adapter.client.transaction('write')
  try {
    for (const [name, rows] of tables) {
      const table = adapter.tables[name] as unknown as Table
      for (const statement of insertStatements(name, table, rows)) {
        await transaction.execute(statement)
      }
    }
    await transaction.commit()
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}
