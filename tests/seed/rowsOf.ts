import type { Client } from '@libsql/client'

type Row = Record<string, unknown>

/**
 * Every row of every table that belongs to one article: the document, its
 * versions, the rows of their arrays and relations, its changes in the log.
 */
export async function rowsOfArticle(client: Client, id: string): Promise<Record<string, Row[]>> {
  const versions = await read(client, 'select id from _articles_v where parent_id = ?', [id])
  const versionIds = versions.map((row) => String(row.id))
  const found: Record<string, Row[]> = {}
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

/** Removes it without a trace, as if it had never been written. */
export async function removeArticle(client: Client, id: string): Promise<void> {
  for (const sql of [
    'delete from _articles_v where parent_id = ?',
    'delete from articles where id = ?',
    'delete from feed_changes where document = ?',
    'delete from workflow_records where document = ?',
  ]) {
    await client.execute({ sql, args: [id] })
  }
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

async function read(client: Client, sql: string, args: string[]): Promise<Row[]> {
  const { columns, rows } = await client.execute({ sql, args })
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
}
