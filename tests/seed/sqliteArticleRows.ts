import type { Client } from '@libsql/client'

import { hidden, type ArticleRows, type Rows } from './articleRows'

type Value = string | number | null

/** @see ArticleRows */
export function sqliteArticleRows(db: object): ArticleRows {
  const { client } = db as { client: Client }
  return {
    tables: ['articles', '_articles_v', 'articles_rels', 'feed_changes', 'workflow_records'],
    relations: ['image_id', 'created_by_id'],
    of: (id) => rowsOf(client, id),
    comparable: (rows) => hidden(rows, hide),
    async remove(id) {
      for (const sql of [
        'delete from _articles_v where parent_id = ?',
        'delete from articles where id = ?',
        'delete from feed_changes where document = ?',
        'delete from workflow_records where document = ?',
      ]) {
        await client.execute({ sql, args: [id] })
      }
    },
    async log() {
      const [row] = await read(client, 'select count(*) as length, max(number) as head from feed_changes', [])
      return { length: Number(row?.length), head: Number(row?.head) }
    },
  }
}

/** The document, its versions, the rows of their arrays and relations, its changes in the log. */
async function rowsOf(client: Client, id: string): Promise<Rows> {
  const versions = await read(client, 'select id from _articles_v where parent_id = ?', [id])
  const versionIds = versions.map((row) => String(row.id))
  const found: Rows = {}
  for (const table of await tables(client)) {
    const owners = table.startsWith('_articles_v_') ? versionIds : [id]
    const column = await ownerColumn(client, table)
    if (!column) continue
    const marks = owners.map(() => '?').join(', ')
    const rows = await read(
      client,
      `select * from "${table}" where "${column}" in (${marks}) order by rowid`,
      owners,
    )
    if (rows.length > 0) found[table] = rows
  }
  return found
}

function hide(table: string, column: string, value: unknown) {
  if (/^(updated_at|version_updated_at|at)$/.test(column))
    return /^\d{4}-.*Z$/.test(String(value)) && 'a time'
  if (column === 'created_at' && table === '_articles_v') return 'a time'
  if (column === 'number' || (column === 'id' && table === 'feed_changes')) return typeof value
  if (column === 'id' && table !== 'articles')
    return `${typeof value} ${String(value).length > 20 ? 'long' : ''}`
  if (table.startsWith('_articles_v_') && /^_?parent_id$/.test(column)) return 'the version'
  if (column === '_uuid') return 'a row'
  if (column === 'version_feeds_mark') return typeof value
  if (/workflow_(intent|last_act)$/.test(column)) return entryShape(value)
  if (table === 'workflow_records' && /^(entry|hmac|to_version)$/.test(column)) return String(value).length
  return value
}

/** An entry of the record, or the id of one, without what is new each time. */
function entryShape(value: unknown) {
  if (typeof value !== 'string' || !value.startsWith('{')) return typeof value
  return { ...(JSON.parse(value) as object), id: 'new', at: 'new' }
}

async function tables(client: Client): Promise<string[]> {
  const rows = await read(client, "select name from sqlite_master where type = 'table'", [])
  return rows
    .map(({ name }) => String(name))
    .filter((name) => /^_?articles|^feed_changes$|^workflow_records$/.test(name))
}

async function ownerColumn(client: Client, table: string): Promise<string | undefined> {
  if (table === 'articles') return 'id'
  if (table === 'feed_changes' || table === 'workflow_records') return 'document'
  const columns = (await read(client, `pragma table_info("${table}")`, [])).map(({ name }) => String(name))
  return ['_parent_id', 'parent_id'].find((name) => columns.includes(name))
}

async function read(client: Client, sql: string, args: string[]): Promise<Record<string, Value>[]> {
  const { columns, rows } = await client.execute({ sql, args })
  return rows.map(
    (row) =>
      Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Record<string, Value>,
  )
}
