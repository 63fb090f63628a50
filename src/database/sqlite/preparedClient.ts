import type { Client } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { LRUCache } from 'lru-cache'

type Statement = ReturnType<Database.Database['prepare']>

/** How many statements a connection keeps. One of a document with all its relations takes some 100 kB. */
const KEPT = 200
const readsOrWrites = /^(select|insert|update|delete|with)\b/i
/** One that stands for columns of the result, and for more of them when a table gets more: not `count(*)`, not inside. */
const star = /(?<!\((?:select )?)\*/i
/** Payload 3.90 gives joined tables a new UUID as their name in each query. */
const chance = /"[0-9a-f]{8}(?:_[0-9a-f]{4}){3}_[0-9a-f]{12}"/g

/**
 * libsql's own client of a file, but statements are prepared once: its `createClient` prepares each anew, and asks
 * SQLite twice at each use which columns it has. The second alone was a sixth of the time of tests/access.
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
      const text = withoutChance(sql)
      const known = kept.get(text)
      if (known) return known
      const statement = prepare(text)
      if (readsOrWrites.test(text) && !star.test(text)) keepColumns(statement)
      kept.set(text, statement)
      return statement
    },
  })
}

/** The same query has the same text each time: its tables are numbered in the order in which they are named. */
function withoutChance(sql: string): string {
  const numbers = new Map<string, number>()
  return sql.replace(chance, (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    return `"joined_${numbers.get(name)}"`
  })
}

function keepColumns(statement: Statement): void {
  const columns = statement.columns.bind(statement)
  let known: ReturnType<typeof columns> | undefined
  statement.columns = () => (known ??= columns())
}
