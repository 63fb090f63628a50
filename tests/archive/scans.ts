import type { Client } from '@libsql/client'

/** Where a statement reads more of a table the more there is in it. */
export interface Scan {
  /** What SQLite says of the step. */
  step: string
  sql: string
}

interface Step {
  id: number
  parent: number
  detail: string
}

/** Tables that grow with the archive. */
const growing = /^(_?articles(_v)?(_\w+)?|feed_changes)$/
/** Columns that tell one half of a table from the other, and nothing more. */
const halves = new Set(['_status', 'deleted_at', 'latest', 'version__status', 'version_deleted_at', 'path'])

/**
 * The steps of a statement's plan that look at a growing table without knowing which rows: those without an index,
 * and those by an index that leaves half of the table. Allowed is what is said in docs/performance.md: to count,
 * and to look through texts, in an index that holds all that is asked for; and to walk along an index in the
 * order that is asked for until there are enough, unless few are asked for.
 */
export async function scansOf(client: Pick<Client, 'execute'>, sql: string): Promise<Scan[]> {
  const steps = await planOf(client, sql)
  const tables = tablesByName(sql)
  return steps.filter((step) => isScan(step, steps, tables, sql)).map(({ detail }) => ({ step: detail, sql }))
}

/** The indexes by which a statement finds rows of growing tables; not those that SQLite makes for keys. */
export async function indexesOf(client: Pick<Client, 'execute'>, sql: string): Promise<string[]> {
  const tables = tablesByName(sql)
  return (await planOf(client, sql)).flatMap(({ detail }) => {
    const [, name = '', index = ''] =
      /^(?:SCAN|SEARCH) (\S+) USING (?:COVERING )?INDEX (\S+)/.exec(detail) ?? []
    return growing.test(tables.get(name) ?? '') && !index.startsWith('sqlite_autoindex') ? [index] : []
  })
}

async function planOf(client: Pick<Client, 'execute'>, sql: string): Promise<Step[]> {
  const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: placeholders(sql) })
  return rows.map(({ id, parent, detail }) => ({
    id: Number(id),
    parent: Number(parent),
    detail: detail as string,
  }))
}

function isScan(step: Step, steps: Step[], tables: Map<string, string>, sql: string): boolean {
  const [, name = ''] = /^(?:SCAN|SEARCH) (\S+)/.exec(step.detail) ?? []
  const table = tables.get(name)
  const siblings = steps.filter(({ parent }) => parent === step.parent).map(({ detail }) => detail)
  if (!table || !growing.test(table) || siblings.includes(`CO-ROUTINE ${name}`)) return false
  if (knowsWhich(step.detail)) return false
  // The end of an index.
  if (/^SEARCH .* USING COVERING INDEX \S+$/.test(step.detail) && /^\s*select max\(/i.test(sql)) return false
  if (/ USING COVERING INDEX /.test(step.detail) && /^\s*select count\(\*\)/i.test(sql)) return false
  if (identifying(name).test(sql)) return true
  const sorts = siblings.some((detail) => /^USE TEMP B-TREE FOR (ORDER BY|DISTINCT|GROUP BY)/.test(detail))
  return sorts || !/ USING (COVERING )?INDEX /.test(step.detail) || !/\blimit \?/i.test(sql)
}

/** A question for a few rows: walking along an order would find them at its end. */
function identifying(name: string): RegExp {
  return new RegExp(
    `"${name}"\\."(id|parent_id|_parent_id|slug_claim|story_id|feeds_mark|key|(version_)?workflow_(intent_id|pending))" (=|in|>|is not null)`,
    'i',
  )
}

/** By a column that says more than which half. */
function knowsWhich(detail: string): boolean {
  const [, by = ''] = /\((.*)\)$/.exec(detail) ?? []
  const columns = [...by.matchAll(/(\w+)[=<>]/g)].map(([, column]) => column!)
  return columns.some((column) => !halves.has(column))
}

/** Names in the plan are those of the statement: a table's own, or what it is called there. */
function tablesByName(sql: string): Map<string, string> {
  const tables = new Map<string, string>()
  for (const [, table, alias] of sql.matchAll(/(?:from|join|into|update) "?(\w+)"?(?: "([^"]+)")?/gi)) {
    tables.set(table!, table!)
    if (alias) tables.set(alias, table!)
  }
  return tables
}

function placeholders(sql: string): null[] {
  return Array.from({ length: sql.split('?').length - 1 }, () => null)
}
