import type { InStatement } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'

import { workflowOf } from '@/plugins/workflow/options/processState'
import type { BulkWriter } from './bulkWriter'
import { openInserter } from './inserter'
import { insertStatements, type Row, type Table } from './insertStatements'

type Insert = { tableName: string; values: Row | Row[] }

/** Numbers of the log are never vacant: what is appended follows its head. */
const HEAD = 'select max(number) from feed_changes'

/** @see BulkWriter */
export function sqliteBulkWriter(payload: Payload): BulkWriter {
  const adapter = payload.db as unknown as SQLiteAdapter
  let gathered = new Map<string, Row[]>()
  let lastVersion = ''
  const recorder = recorderOf(payload, (table, rows) => {
    // Of the version itself, which is told before the rows of its arrays.
    lastVersion ||= String(rows[0]?.id)
    const before = gathered.get(table)
    if (before) before.push(...rows)
    else gathered.set(table, [...rows])
  })
  const inserter = openInserter(adapter.clientConfig.url)
  return {
    async document(collection, doc) {
      await recorder.create({ collection: collection as CollectionSlug, data: doc, returning: false })
    },
    async version(collection, version) {
      lastVersion = ''
      await recorder.createVersion({
        autosave: false,
        collectionSlug: collection as CollectionSlug,
        returning: false,
        ...version,
      })
      return lastVersion
    },
    flush(head) {
      const tables = gathered
      gathered = new Map()
      return inserter.write(statementsFor(adapter, tables), { sql: HEAD, expected: head })
    },
    close: () => inserter.close(),
  }
}

/** The adapter, whose inserts are told instead of done. Ids that the database layer would make are made here. */
function recorderOf(payload: Payload, tell: (table: string, rows: Row[]) => void): SQLiteAdapter {
  const adapter = payload.db as unknown as SQLiteAdapter
  return Object.assign(Object.create(adapter) as SQLiteAdapter, {
    ...workflowOf(payload)?.stock.unbound,
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

function statementsFor(adapter: SQLiteAdapter, tables: Map<string, Row[]>): InStatement[] {
  return [...tables].flatMap(([name, rows]) =>
    insertStatements(name, adapter.tables[name] as unknown as Table, rows),
  )
}
