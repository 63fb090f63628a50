import type { ChangeStore } from './changeStore'
import { openMongoStore } from './mongoStore'
import { openSqliteStore } from './sqliteStore'

export type { ChangeStore } from './changeStore'

/**
 * Opens the log of the database at a URL for reading.
 * @param url `file:…`, `mongodb://…` or `mongodb+srv://…`.
 * @throws Error for any other.
 */
export async function openStore(url: string): Promise<ChangeStore> {
  if (url.startsWith('file:')) return openSqliteStore(url)
  if (/^mongodb(\+srv)?:/.test(url)) return openMongoStore(url)
  throw new Error(`The feeds cannot be read from a database of this kind: ${url.split(':')[0]}`)
}
