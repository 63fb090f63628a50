import type { DatabaseAdapterObj } from 'payload'

/**
 * The one place where the database is chosen. Only its own adapter is loaded: each costs a process a quarter of a
 * second and 20 MB.
 * @param url as {@link import('../env').environmentSpec} has validated it.
 */
export async function database(url: string): Promise<DatabaseAdapterObj> {
  return url.startsWith('file:')
    ? (await import('./sqlite/adapter')).sqliteDatabase(url)
    : (await import('./mongodb/adapter')).mongoDatabase(url)
}
