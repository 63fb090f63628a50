/** Tests that need something of the database that is not everywhere are counted as skipped, with the reason. */
import { lookAtServer, type Feature } from '@/database/mongodb/lookAtServer'

import { testServer } from './database'

const server = testServer ? await lookAtServer(testServer) : undefined
const database = server ? (server.kind === 'FerretDB' ? 'FerretDB' : 'MongoDB') : 'SQLite'

/**
 * `it`, where MongoDB has this feature; else a test that is skipped and says so in its name.
 * On SQLite, too, it is skipped.
 */
export function itNeeds(feature: Feature): (name: string, test: () => unknown, timeout?: number) => void {
  const lacks = server ? server.lacks[feature] : 'not MongoDB'
  if (lacks === undefined) return it as never
  return skipped(`needs ${feature}; ${database}: ${lacks}`)
}

/** `it`, where what is half done can be taken back: on SQLite as we open it, and on MongoDB with transactions. */
export const itTakesBack = server ? itNeeds('transactions') : (it as ReturnType<typeof itNeeds>)

/** Whether the server stands in for MongoDB: it is much slower than either database. */
export const isStandIn = server?.kind === 'FerretDB'

/** `it` on SQLite only. @param reason why it says nothing of another database. */
export function itOnSqlite(reason: string): (name: string, test: () => unknown, timeout?: number) => void {
  return server ? skipped(`SQLite only: ${reason}`) : (it as never)
}

/** `it` on MongoDB and what speaks its protocol. */
export const itOnMongo = server ? (it as never) : skipped('MongoDB only')

/** A test that is counted as skipped. @param reason stands in its name. */
export function skipped(reason: string): (name: string, test?: () => unknown, timeout?: number) => void {
  return (name: string) => it.skip(`${name} (${reason})`, () => undefined)
}
