import { createClient, type Client, type InStatement, type ResultSet, type Transaction } from '@libsql/client'

import { createWriteGate } from './writeGate'

/** A transaction that remembers when its COMMIT failed. */
export interface GatedTransaction extends Transaction {
  commitError?: unknown
}

/**
 * A libsql client for Payload's adapter, which makes one only if there is none.
 *
 * libsql's own (0.14) leaves its connection behind at each transaction and opens
 * a new one without the PRAGMAs (tursodatabase/libsql-client-ts#288). This one
 * keeps two connections: one that writes, one transaction at a time through the
 * gate, and one that reads and is never held up by the writer (WAL).
 *
 * @param url `file:` URL.
 */
export async function createGatedClient(url: string): Promise<Client> {
  const writer = createClient({ url })
  await prepare(writer)
  const reader = createClient({ url })
  await prepare(reader)
  const gate = createWriteGate()

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const leave = await gate.enter()
    try {
      return await retryWhileBusy(work)
    } finally {
      leave()
    }
  }

  return {
    protocol: 'file',
    get closed() {
      return writer.closed
    },
    execute: (statement) =>
      isRead(statement) ? reader.execute(statement) : inTurn(() => writer.execute(statement)),
    batch: (statements, mode) => inTurn(() => writer.batch(statements, mode)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    async transaction() {
      const leave = await gate.enter()
      try {
        await retryWhileBusy(() => writer.execute('BEGIN IMMEDIATE'))
      } catch (error) {
        leave()
        throw error
      }
      return openTransaction(writer, leave)
    },
    sync: () => writer.sync(),
    close() {
      reader.close()
      writer.close()
    },
  }
}

/** The transaction that has just begun on the writer's connection; `leave` opens the gate behind it. */
function openTransaction(writer: Client, leave: () => void): GatedTransaction {
  let open = true
  const end = async (how: 'COMMIT' | 'ROLLBACK') => {
    if (!open) return
    try {
      await writer.execute(how)
      finish()
    } catch (error) {
      if (how === 'COMMIT') {
        transaction.commitError = error
        await writer.execute('ROLLBACK').catch(() => undefined)
      }
      // A failed ROLLBACK means that SQLite has rolled back by itself.
      finish()
      if (how === 'COMMIT') throw error
    }
  }
  const finish = () => {
    open = false
    leave()
  }
  const run = (work: () => Promise<ResultSet>): Promise<ResultSet> =>
    open ? work() : Promise.reject(new Error('The transaction is closed.'))
  const transaction: GatedTransaction = {
    get closed() {
      return !open
    },
    execute: (statement) => run(() => writer.execute(statement)),
    async batch(statements) {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await run(() => writer.execute(statement)))
      return results
    },
    executeMultiple: () =>
      Promise.reject(new Error('Several statements at once are not possible inside a transaction.')),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => void end('ROLLBACK'),
  }
  return transaction
}

async function prepare(client: Client): Promise<void> {
  // Short: libsql waits synchronously, and with it our event loop. Longer waits are ours (retryWhileBusy).
  await client.execute('PRAGMA busy_timeout = 100')
  await retryWhileBusy(() => client.execute('PRAGMA journal_mode = WAL'))
  await client.execute('PRAGMA synchronous = FULL')
  await client.execute('PRAGMA journal_size_limit = 16777216')
  await client.execute('PRAGMA foreign_keys = ON')
}

/** Other processes may hold the lock: waits without blocking, 10 s at most. */
async function retryWhileBusy<T>(work: () => Promise<T>, until = Date.now() + 10_000): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 80))
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

function isRead(statement: InStatement): boolean {
  return /^\s*(select|pragma|explain)\b/i.test(typeof statement === 'string' ? statement : statement.sql)
}
