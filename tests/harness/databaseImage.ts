import { createClient, type Client, type InValue } from '@libsql/client'

/** All rows of a table, each as a text, by the table's name. */
export type Image = Map<string, string[]>

/**
 * A SQLite file as a whole, seen and set back past everything that works with it: what
 * a test leaves unchanged is unchanged to the last column of the last table.
 */
export interface DatabaseImage {
  /** Every row of every table. */
  look(): Promise<Image>
  /** Sets the database back to what it held when this was made. */
  reset(): Promise<void>
  close(): void
}

/**
 * @param writer of the process that writes: whoever sees another one write leaves it room, for seconds.
 * @param ignored tables that change by themselves.
 */
export async function imageOf(
  file: string,
  writer: Pick<Client, 'executeMultiple'>,
  ignored: string[] = [],
): Promise<DatabaseImage> {
  const copy = `${file}.image`
  const client = createClient({ url: `file:${file}` })
  const all = await tablesOf(client)
  const watched = all.filter((table) => !ignored.includes(table))
  await client.execute(`VACUUM INTO '${copy}'`)
  const back = all.flatMap((table) => [
    `DELETE FROM main."${table}"`,
    `INSERT INTO main."${table}" SELECT * FROM image."${table}"`,
  ])
  /** What was seen last; as long as no other connection has written a byte of the file, it is still so. */
  let seen: { version: InValue; image: Image } | undefined
  return {
    async look() {
      const { rows } = await client.execute('PRAGMA data_version')
      const version = rows[0]!.data_version as InValue
      if (seen?.version !== version)
        seen = { version, image: new Map(await Promise.all(watched.map((table) => rowsOf(client, table)))) }
      return seen.image
    },
    async reset() {
      seen = undefined
      const text = [
        'PRAGMA foreign_keys = OFF',
        `ATTACH '${copy}' AS image`,
        'BEGIN IMMEDIATE',
        ...back,
        'COMMIT',
      ]
      await writer.executeMultiple([...text, 'DETACH image', 'PRAGMA foreign_keys = ON'].join(';\n'))
    },
    close: () => client.close(),
  }
}

/** The rows that only one of two images holds, with the name of their table. */
export function differing(before: Image, after: Image): { table: string; row: Record<string, unknown> }[] {
  if (before === after) return []
  return [...before.keys()].flatMap((table) => {
    const [then, now] = [before.get(table)!, after.get(table)!]
    const changed = [...then.filter((row) => !now.includes(row)), ...now.filter((row) => !then.includes(row))]
    return changed.map((row) => ({ table, row: JSON.parse(row) as Record<string, unknown> }))
  })
}

async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.execute(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  )
  return rows.map(({ name }) => name as string)
}

async function rowsOf(client: Client, table: string): Promise<[string, string[]]> {
  const { rows, columns } = await client.execute(`SELECT * FROM "${table}"`)
  const named = (row: Record<string, InValue>) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]])))
  return [table, rows.map((row) => named(row as Record<string, InValue>))]
}
