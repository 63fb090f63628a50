/** Takes the write lock of a database, says so, and keeps it: `node holdLock.mjs URL MILLISECONDS`. */
import { createClient } from '@libsql/client'

const [, , url, milliseconds] = process.argv
const client = createClient({ url })
// The newsroom may still be writing, to its feeds.
await client.execute('PRAGMA busy_timeout = 10000')
await client.execute('BEGIN IMMEDIATE')
console.log('locked')
await new Promise((resolve) => setTimeout(resolve, Number(milliseconds)))
await client.execute('COMMIT')
