import type { Client } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { LRUCache } from 'lru-cache'

type Statement = ReturnType<Database.Database['prepare']>

/** How many statements a connection keeps. One of a document with all its relations takes some 100 kB. */
const KEPT = 200
/** Payload names joined tables by chance; such a statement never comes again. */
const namedByChance = /"[0-9a-f]{8}_[0-9a-f]{4}_/

/**
 * libsql's own client of a file, but statements are prepared once: its `createClient` prepares each anew, which
 * is a tenth of the time of a save.
 * @param url `file:` URL. @throws Error when the file cannot be opened.
 */
export function createPreparedClient(url: string): Client {
  const file = url.replace(/^file:(\/\/)?/, '')
  return new Sqlite3Client(file, {}, preparingOnce(new Database(file, {})), 'number')
}

function preparingOnce(database: Database.Database): Database.Database {
  const kept = new LRUCache<string, Statement>({ max: KEPT })
  const prepare = database.prepare.bind(database)
  return Object.assign(database, {
    prepare(sql: string) {
      const known = kept.get(sql)
      if (known) return known
      const statement = prepare(sql)
      if (!namedByChance.test(sql)) kept.set(sql, statement)
      return statement
    },
  })
}
