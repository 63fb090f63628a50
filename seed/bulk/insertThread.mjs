/**
 * The thread that inserts: libsql works synchronously, so here it does not hold
 * up the thread that makes the rows. One batch at a time, all of it or nothing.
 */
import { createClient } from '@libsql/client'
import { parentPort, workerData } from 'node:worker_threads'

/** A large cache, and no waiting for the disk at each commit: a crash may lose the last batches, never tear one. */
const FAST = [
  'PRAGMA busy_timeout = 10000',
  'PRAGMA foreign_keys = ON',
  'PRAGMA synchronous = NORMAL',
  'PRAGMA cache_size = -65536',
  'PRAGMA wal_autocheckpoint = 16000',
]

const client = createClient({ url: workerData.url })
const ready = (async () => {
  for (const pragma of FAST) await client.execute(pragma)
})()
/** After a failure nothing more is written: what follows counts on what failed. */
let failed = false

parentPort?.on('message', (order) => void obey(order))

async function obey({ id, guard, statements, close }) {
  if (close) return end()
  try {
    await ready
    if (failed) throw new Error('A batch before this one could not be written.')
    await write(guard, statements)
    parentPort?.postMessage({ id })
  } catch (error) {
    failed = true
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
}

/** Batches that were sent before have been written by then. */
function end() {
  client.close()
  parentPort?.close()
}

async function write(guard, statements) {
  await client.execute('BEGIN IMMEDIATE')
  try {
    if (guard) await check(guard)
    for (const statement of statements) await client.execute(statement)
    await client.execute('COMMIT')
  } catch (error) {
    await client.execute('ROLLBACK').catch(() => undefined)
    throw error
  }
}

/** What the rows were made for must still be so, now that nobody else can write. */
async function check({ sql, expected }) {
  const { rows } = await client.execute(sql)
  if (Number(rows[0]?.[0] ?? 0) !== expected) throw new Error('Somebody else has written meanwhile.')
}
