import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { tableIndexes, type TableIndex } from '../indexes'

type Table = SQLiteAdapter['rawTables'][string]

/**
 * Puts the indexes of the tables in order, before the schema is made of them. Adds {@link tableIndexes}, and an
 * index by parent where Payload's own begins with something else; takes away those that are in the way.
 */
export function indexTables(adapter: Pick<SQLiteAdapter, 'rawTables' | 'tableNameMap'>): void {
  for (const table of Object.values(adapter.rawTables)) {
    removeUseless(table)
    addByParent(table)
  }
  for (const index of tableIndexes) add(tableOf(adapter, index), index.name, index.on.map(columnKey))
}

/**
 * Half of all rows have the same status, and none but a few are in the trash: SQLite, which takes one index for
 * as good as another where it has no statistics, would rather read all of those than one document's versions.
 * By the others nobody ever asks, and each of them is written with every version.
 */
const uselessAlone = new Set([
  '_status',
  'deletedAt',
  'latest',
  'version__status',
  'version_deletedAt',
  'version_slugClaim',
  'version_feedsMark',
  'workflow_scheduledFor',
  'snapshot',
  'publishedLocale',
  'autosave',
  // Of rows that belong to a document, which they are found by.
  '_order',
  'order',
  'path',
])

function removeUseless(table: Table): void {
  for (const [key, { on, unique }] of Object.entries(table.indexes ?? {})) {
    const [column, ...more] = [on].flat()
    if (!unique && more.length === 0 && column && uselessAlone.has(column)) delete table.indexes?.[key]
  }
}

/** Locales and texts are read by their document; their own index begins with the locale, or with the order. */
function addByParent(table: Table): void {
  const parent = ['_parentID', 'parent'].find((key) => key in table.columns)
  const first = Object.values(table.indexes ?? {}).map(({ on }) => [on].flat()[0])
  if (parent && !first.includes(parent)) add(table, `${table.name}_parent`, [parent])
}

function add(table: Table, name: string, on: string[]): void {
  const unknown = on.filter((key) => !(key in table.columns))
  if (unknown.length > 0)
    throw new Error(`No index on ${table.name}: it has no column ${unknown.join(', ')}.`)
  ;(table.indexes ??= {})[name] = { name: `${name}_idx`, on }
}

function tableOf({ rawTables, tableNameMap }: Parameters<typeof indexTables>[0], index: TableIndex): Table {
  const name = tableNameMap.get(index.versions ? `_${index.collection}_v` : index.collection)
  const table = name === undefined ? undefined : rawTables[name]
  if (!table) throw new Error(`No table for the index ${index.name}.`)
  return table
}

/** As Payload calls a column inside of a group. */
function columnKey(path: string): string {
  return path.replaceAll('.', '_')
}
