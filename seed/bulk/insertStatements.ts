import type { InArgs, InStatement } from '@libsql/client'

export type Row = Record<string, unknown>

/** What we need of a column of drizzle's: its name in SQL, what stands there when nothing is said, how a value is written. */
interface Column {
  name: string
  default?: unknown
  mapToDriverValue(value: unknown): unknown
}
export type Table = Record<string, unknown>
type Value = Extract<InArgs, unknown[]>[number]

/** SQLite takes 32,766 bound values in a statement; this is well below, and the statements stay short. */
const VALUES_PER_STATEMENT = 8_000

/**
 * Multi-row INSERTs for rows of one table. Drizzle would write the same, but
 * builds each statement anew and reads back every row: three times the time.
 * @throws Error for a column that is missing in a row and whose default only SQL can say
 */
export function insertStatements(name: string, table: Table, rows: Row[]): InStatement[] {
  const columns = columnsFor(table, rows)
  const size = Math.max(1, Math.floor(VALUES_PER_STATEMENT / columns.length))
  const statements: InStatement[] = []
  for (let start = 0; start < rows.length; start += size) {
    const some = rows.slice(start, start + size)
    statements.push({ sql: insertSql(name, columns, some.length), args: valuesOf(some, columns) })
  }
  return statements
}

/** Row after row. A loop, because half a million values go through here for a thousand articles. */
function valuesOf(rows: Row[], columns: [string, Column][]): Value[] {
  const values: Value[] = []
  for (const row of rows) {
    for (const [key, column] of columns) values.push(valueFor(row[key], column))
  }
  return values
}

/** Those that any row has, and those that have a default. */
function columnsFor(table: Table, rows: Row[]): [string, Column][] {
  const named = new Set<string>()
  for (const row of rows) for (const key in row) named.add(key)
  return Object.entries(table)
    .filter((entry): entry is [string, Column] => isColumn(entry[1]))
    .filter(([key, column]) => named.has(key) || column.default !== undefined)
}

function isColumn(value: unknown): value is Column {
  return typeof value === 'object' && value !== null && 'mapToDriverValue' in value
}

function insertSql(name: string, columns: [string, Column][], rows: number): string {
  const quoted = columns.map(([, column]) => `"${column.name}"`).join(', ')
  const row = `(${columns.map(() => '?').join(', ')})`
  return `insert into "${name}" (${quoted}) values ${Array(rows).fill(row).join(', ')}`
}

function valueFor(value: unknown, column: Column): Value {
  const said = value === undefined ? column.default : value
  if (said === undefined || said === null) return null
  if (said === column.default && typeof said === 'object') {
    throw new Error(`The column "${column.name}" needs a value.`)
  }
  return column.mapToDriverValue(said) as Value
}
