import type { DatabaseAdapterObj } from 'payload'

import { mongoDatabase } from './mongodb/adapter'
import { sqliteDatabase } from './sqlite/adapter'

/**
 * The one place where the database is chosen.
 * @param url as {@link import('../env').environmentSpec} has validated it.
 */
export function database(url: string): DatabaseAdapterObj {
  return url.startsWith('file:') ? sqliteDatabase(url) : mongoDatabase(url)
}
