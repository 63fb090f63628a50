import { createClient, type InStatement } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

import { insertStatements, type Row, type Table } from '../../seed/bulk/insertStatements'
import { versionArguments, type VersionRow, type Writer } from './writer'

type Insert = { tableName: string; values: Row | Row[] }

/** @see Writer */
export function sqliteWriter(payload: Payload): Writer {
  const adapter = payload.db as unknown as SQLiteAdapter
  let gathered = new Map<string, Row[]>()
  /** The next row for a versions table is this one. */
  let version: VersionRow | undefined
  const recorder = Object.assign(Object.create(adapter) as SQLiteAdapter, {
    allowIDOnCreate: true,
    insert: async ({ tableName, values }: Insert) => {
      const rows = (Array.isArray(values) ? values : [values]).map((row) => {
        if (!version) return withId(adapter, tableName, row)
        const whole = { ...row, ...version }
        version = undefined
        return whole
      })
      gathered.set(tableName, [...(gathered.get(tableName) ?? []), ...rows])
      return rows
    },
    // What is run beside the insert of a version: which one is the latest is known.
    execute: async () => undefined,
  })
  const client = createClient({ url: adapter.clientConfig.url })
  const run = async (sql: InStatement) =>
    (await client.execute(sql)).rows as unknown as Record<string, string | number | null>[]
  const ready = (async () => {
    // What a document refers to may come later.
    for (const pragma of ['foreign_keys = OFF', 'busy_timeout = 10000', 'cache_size = -65536'])
      await run(`PRAGMA ${pragma}`)
  })()
  return {
    async document(collection, doc) {
      await recorder.create({ collection: collection as CollectionSlug, data: doc, returning: false })
    },
    async version(collection, doc) {
      version = { id: String(doc.id), latest: Boolean(doc.latest) }
      await recorder.createVersion({ collectionSlug: collection as CollectionSlug, ...versionArguments(doc) })
    },
    async global(slug, { id: _, globalType: __, ...doc }) {
      const { createdAt } = doc
      await recorder.createGlobal({ slug, data: doc as never, returning: false })
      // createGlobal puts the time of now.
      const table = adapter.tableNameMap.get(slug.replaceAll('-', '_')) ?? slug
      for (const row of gathered.get(table) ?? []) row.createdAt = createdAt
    },
    async globalVersion(slug, doc) {
      version = { id: String(doc.id), latest: Boolean(doc.latest) }
      await recorder.createGlobalVersion({ globalSlug: slug as GlobalSlug, ...versionArguments(doc) })
    },
    idOf: (id) => id,
    async flush() {
      await ready
      const statements = [...gathered].flatMap(([name, rows]) =>
        insertStatements(name, adapter.tables[name] as unknown as Table, rows),
      )
      gathered = new Map()
      await run('BEGIN IMMEDIATE')
      try {
        for (const statement of statements) await run(statement)
        await run('COMMIT')
      } catch (error) {
        await run('ROLLBACK').catch(() => undefined)
        throw error
      }
    },
    async close() {
      const [broken] = await run('PRAGMA foreign_key_check')
      client.close()
      if (broken)
        throw new Error(
          `A row of ${String(broken.table)} refers to one of ${String(broken.parent)} that is not there.`,
        )
    },
  }
}

function withId(adapter: SQLiteAdapter, tableName: string, row: Row): Row {
  if (row.id !== undefined) return row
  const column = adapter.tables[tableName]?.id as { defaultFn?: () => unknown } | undefined
  return column?.defaultFn ? { ...row, id: column.defaultFn() } : row
}
