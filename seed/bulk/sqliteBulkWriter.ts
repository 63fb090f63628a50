import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'

import type { BulkWriter } from './bulkWriter'

type Row = Record<string, unknown>
type Insert = { tableName: string; values: Row | Row[] }

/** SQLite takes 32,766 bound values in a statement; this is well below, and the statements stay short. */
const VALUES_PER_STATEMENT = 8_000

/** @see BulkWriter */
export function sqliteBulkWriter(payload: Payload): BulkWriter {
  const adapter = payload.db as unknown as SQLiteAdapter
  let gathered = new Map<string, Row[]>()
  const recorder = recorderOf(adapter, (table, rows) => {
    const before = gathered.get(table)
    if (before) before.push(...rows)
    else gathered.set(table, [...rows])
  })
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
      await inTransaction(adapter, async (db) => {
        for (const [tableName, rows] of tables) await insertAll(adapter, db, tableName, rows)
      })
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

type Database = Parameters<SQLiteAdapter['insert']>[0]['db']

async function inTransaction(adapter: SQLiteAdapter, work: (db: Database) => Promise<void>): Promise<void> {
  const id = await adapter.beginTransaction()
  if (id === null) throw new Error('The database gave no transaction.')
  try {
    await work(adapter.sessions[id]?.db as unknown as Database)
    await adapter.commitTransaction(id)
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw error
  }
}

async function insertAll(
  adapter: SQLiteAdapter,
  db: Database,
  tableName: string,
  rows: Row[],
): Promise<void> {
  const columns = new Set(rows.flatMap((row) => Object.keys(row))).size
  const size = Math.max(1, Math.floor(VALUES_PER_STATEMENT / columns))
  for (let start = 0; start < rows.length; start += size) {
    await adapter.insert({ db, tableName, values: rows.slice(start, start + size) })
  }
}
