import type { Client, InStatement, ResultSet } from '@libsql/client'
import { setTimeout as delay } from 'node:timers/promises'

import { createPreparedClient } from './preparedClient'

/** A connection that is replaced when it has become unusable. */
export interface Connection {
  execute(statement: InStatement): Promise<ResultSet>
  /**
   * As `execute`, but a lock of another process is waited for without blocking this one. Not for statements
   * in a transaction.
   * @throws Error when it is locked for longer than {@link LONGEST_LOCK}.
   */
  executeWhenFree(statement: InStatement): Promise<ResultSet>
  /** libsql's own, for what this interface does not have. */
  client(): Promise<Client>
  /** Opens it anew at the next use, with these settings. */
  renew(settings?: Partial<ConnectionSettings>): void
  close(): void
}

export interface ConnectionSettings {
  foreignKeys: boolean
}

/** Milliseconds. */
export const LONGEST_LOCK = 15_000

/**
 * @param url `file:` URL.
 * @throws Error when the file cannot be opened.
 */
export async function openConnection(url: string, settings: ConnectionSettings): Promise<Connection> {
  let current: Client | undefined
  let closed = false
  const client = async () => {
    if (closed) throw new Error('The database is closed.')
    return (current ??= await connect(url, settings))
  }
  const renew = (changed: Partial<ConnectionSettings> = {}) => {
    settings = { ...settings, ...changed }
    current?.close()
    current = undefined
  }
  // libsql 0.14 never resets a statement that met SQLITE_BUSY: it stays "in progress" on its connection, where
  // an implicit transaction is then acknowledged but not committed, and an explicit one cannot be committed.
  // So a connection that met a lock is thrown away.
  const tryOnce = async (work: (client: Client) => Promise<ResultSet>) => {
    try {
      return await work(await client())
    } catch (error) {
      if (isBusy(error)) renew()
      throw error
    }
  }
  await whenFree(() => tryOnce((open) => open.execute('SELECT 1')))
  return {
    execute: (statement) => tryOnce((open) => open.execute(statement)),
    executeWhenFree: (statement) => whenFree(() => tryOnce((open) => open.execute(statement))),
    client,
    renew,
    close() {
      closed = true
      current?.close()
      current = undefined
    },
  }
}

async function connect(url: string, { foreignKeys }: ConnectionSettings): Promise<Client> {
  const client = createPreparedClient(url)
  try {
    // Short: libsql waits synchronously, and with it our event loop. Longer waits are ours (whenFree).
    await client.execute('PRAGMA busy_timeout = 50')
    await client.execute('PRAGMA journal_mode = WAL')
    await client.execute('PRAGMA synchronous = FULL')
    await client.execute('PRAGMA journal_size_limit = 16777216')
    await client.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

async function whenFree<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + LONGEST_LOCK
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > until) {
        const message = `Another process has kept the database locked for ${LONGEST_LOCK / 1000} s.`
        throw Object.assign(new Error(message, { cause: error }), { code: 'SQLITE_BUSY' })
      }
      await delay(5 + Math.random() * 20)
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
