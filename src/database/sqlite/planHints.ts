import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createClient } from '@libsql/client'

/** What SQLite's planner is told of an index: the row of `sqlite_stat1`. */
export interface PlanHint {
  table: string
  index: string
  /** Rows of the table; then how many have the same first column, the same first two columns … */
  stat: string
}

/** All tables are planned for as if they had grown: where they have not, any plan is fast. */
const ROWS = 100_000
/** Columns by which half of a table is told from the other half. */
const inHalves = new Set(['_status', 'deletedAt', 'latest', 'path', 'act', 'state'])
/** Columns that have a few values, each in many rows. */
const inGroups = new Set([
  'workflow_stage',
  'workflow_assignee',
  'articleSection',
  'createdBy',
  'image',
  'meta_image',
  'logo',
  'kind',
  'inLanguage',
])
const ROWS_OF_A_GROUP = 5000
const ROWS_OF_ANY_OTHER = 10

/**
 * How good each index is, said once instead of measured. Without that, SQLite takes the status of an article for
 * as good a way to it as its id. What `ANALYZE` measures is worse: a relation that most rows do not have looks
 * like one that they all share. And so the plans are the same on every machine, whatever is stored.
 *
 * @see https://www.sqlite.org/fileformat2.html#stat1tab
 */
export function planHints({ rawTables }: Pick<SQLiteAdapter, 'rawTables'>): PlanHint[] {
  return Object.values(rawTables).flatMap((table) =>
    Object.values(table.indexes ?? {}).map(({ name, on, unique }) => {
      const rows = rowsByPrefix([on].flat())
      if (unique) rows[rows.length - 1] = 1
      return { table: table.name, index: name, stat: [ROWS, ...rows].join(' ') }
    }),
  )
}

/**
 * For connections that are opened afterwards. Writes only what is not there yet; fails silently, for the next
 * start tries again.
 * @param url `file:` URL.
 */
export async function writePlanHints(url: string, hints: PlanHint[]): Promise<void> {
  const client = createClient({ url })
  try {
    await client.execute('PRAGMA busy_timeout = 50')
    // Makes the table, and looks at nothing.
    await client.execute('ANALYZE sqlite_schema')
    const { rows } = await client.execute('SELECT tbl, idx, stat FROM sqlite_stat1')
    const there = rows.map(({ tbl, idx, stat }) => JSON.stringify([tbl, idx, stat])).sort()
    const wanted = hints.map(({ table, index, stat }) => JSON.stringify([table, index, stat])).sort()
    if (there.join('\n') === wanted.join('\n')) return
    await client.batch(
      [
        'DELETE FROM sqlite_stat1',
        ...hints.map(({ table, index, stat }) => ({
          sql: 'INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)',
          args: [table, index, stat],
        })),
      ],
      'write',
    )
  } catch {
    // Another process writes, or the disk is full.
  } finally {
    client.close()
  }
}

function rowsByPrefix(columns: string[]): number[] {
  let rows = ROWS
  return columns.map((column) => {
    const plain = column.replace(/^version_/, '')
    if (inHalves.has(plain)) rows = Math.ceil(rows / 2)
    else if (inGroups.has(plain)) rows = Math.min(rows, ROWS_OF_A_GROUP)
    else rows = Math.min(rows, ROWS_OF_ANY_OTHER)
    return rows
  })
}
