import { createClient, type Client, type InStatement, type ResultSet, type Transaction } from '@libsql/client'

import { createWriteGate } from './writeGate'

/** A transaction that remembers when its COMMIT failed. */
export interface GatedTransaction extends Transaction {
  commitError?: unknown
}

export interface GatedClient extends Client {
  /**
   * Runs migrations. SQLite changes a table by making it anew, and dropping the old one deletes whatever
   * refers to it, if foreign keys are enforced; the PRAGMA that drizzle writes into migrations has no
   * effect inside their transaction.
   */
  withoutForeignKeys<T>(work: () => Promise<T>): Promise<T>
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
export async function createGatedClient(url: string): Promise<GatedClient> {
  let foreignKeys = true
  let writer = await connect(url, foreignKeys)
  const reader = await connect(url, true)
  const gate = createWriteGate()

  async function transaction(): Promise<GatedTransaction> {
    const leave = await gate.enter()
    try {
      await retryWhileBusy(begin)
    } catch (error) {
      leave()
      throw error
    }
    return openTransaction(writer, leave)
  }

  // libsql 0.14 never resets a statement that met SQLITE_BUSY: it stays "in progress" on its connection, where
  // an implicit transaction is then acknowledged but not committed, and an explicit one cannot be committed.
  // So every write begins explicitly, and a connection that met a lock is thrown away.
  async function begin(): Promise<void> {
    try {
      await writer.execute('BEGIN IMMEDIATE')
    } catch (error) {
      writer.close()
      writer = await connect(url, foreignKeys)
      throw error
    }
  }

  async function inTransaction<T>(work: (transaction: GatedTransaction) => Promise<T>): Promise<T> {
    const open = await transaction()
    try {
      const result = await work(open)
      await open.commit()
      return result
    } finally {
      open.close()
    }
  }

  async function alone<T>(work: () => Promise<T>): Promise<T> {
    const leave = await gate.enter()
    try {
      return await work()
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
      isRead(statement) ? reader.execute(statement) : inTransaction((open) => open.execute(statement)),
    batch: (statements) => inTransaction((open) => open.batch(statements)),
    migrate: (statements) => alone(() => writer.migrate(statements)),
    executeMultiple: (sql) => alone(() => writer.executeMultiple(sql)),
    transaction,
    withoutForeignKeys: async (work) => {
      const enforce = (on: boolean) =>
        alone(async () => {
          foreignKeys = on
          await writer.execute(`PRAGMA foreign_keys = ${on ? 'ON' : 'OFF'}`)
        })
      await enforce(false)
      try {
        return await work()
      } finally {
        await enforce(true)
      }
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
    close: () => void end('ROLLBACK').catch(() => undefined),
  }
  return transaction
}

function connect(url: string, foreignKeys: boolean): Promise<Client> {
  return retryWhileBusy(async () => {
    const client = createClient({ url })
    try {
      // Short: libsql waits synchronously, and with it our event loop. Longer waits are ours (retryWhileBusy).
      await client.execute('PRAGMA busy_timeout = 100')
      await client.execute('PRAGMA journal_mode = WAL')
      await client.execute('PRAGMA synchronous = FULL')
      await client.execute('PRAGMA journal_size_limit = 16777216')
      await client.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
      return client
    } catch (error) {
      client.close()
      throw error
    }
  })
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
