import type { Client } from '@libsql/client'

import { rowsOf, tablesOf } from './sqlite'
import { isPlainName } from './manifest'

/** A file that a document of the database stands for. */
export interface NamedPicture {
  name: string
  /** As Payload has noted it; null where it did not. */
  bytes: number | null
}

/** The files that the database names: each upload's own, and its sizes. */
export async function namedPictures(client: Client): Promise<NamedPicture[]> {
  const found = new Map<string, NamedPicture>()
  for (const table of await tablesOf(client)) {
    for (const [nameColumn, sizeColumn] of await uploadColumns(client, table)) {
      const sql = `select "${nameColumn}" as name, "${sizeColumn}" as bytes from "${table}" where "${nameColumn}" is not null`
      for (const { name, bytes } of await rowsOf(client, sql)) {
        if (!isPlainName(String(name)))
          throw new Error(`The name of a picture is no file name: "${String(name)}"`)
        found.set(String(name), { name: String(name), bytes: bytes === null ? null : Number(bytes) })
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Payload's pairs of columns: filename and filesize, sizes_webp320_filename and sizes_webp320_filesize … */
async function uploadColumns(client: Client, table: string): Promise<[string, string][]> {
  const rows = await rowsOf(client, `select name from pragma_table_info('${table}')`)
  const columns = new Set(rows.map(({ name }) => String(name)))
  return [...columns]
    .filter((name) => /(^|_)filename$/.test(name))
    .map((name): [string, string] => [name, name.replace(/filename$/, 'filesize')])
    .filter(([, size]) => columns.has(size))
}
