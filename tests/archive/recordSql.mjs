/** Loaded before a process (`--import`): writes each statement that it prepares to the file of SQL_LOG, as JSON. */
import fs from 'node:fs'
import { createRequire } from 'node:module'

const file = process.env.SQL_LOG
if (file) {
  const here = createRequire(import.meta.url)
  const Database = createRequire(here.resolve('@libsql/client'))('libsql')
  const prepare = Database.prototype.prepare
  Database.prototype.prepare = function (sql) {
    fs.appendFileSync(file, `${JSON.stringify(sql)}\n`)
    return prepare.call(this, sql)
  }
}
