import type { Client, InStatement, TransactionMode } from '@libsql/client'

import { keepLogSmall } from './checkpoint'
import { openConnection } from './connection'
import { leaveRoom } from './leaveRoom'
import { openTransaction, type GatedTransaction } from './openTransaction'
import { askedTurn } from './turn'
import { createWriteGate } from './writeGate'

export interface GatedClient extends Client {
  /** Always for writing, whatever the mode: `BEGIN IMMEDIATE`. */
  transaction(mode?: TransactionMode): Promise<GatedTransaction>
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
  const writer = await openConnection(url, { foreignKeys: true })
  const reader = await openConnection(url, { foreignKeys: true })
  const gate = createWriteGate()
  const emptyLog = keepLogSmall(fileOf(url), writer)
  const room = leaveRoom(writer)
  let closed = false

  async function transaction(): Promise<GatedTransaction> {
    const turn = askedTurn()
    try {
      const leave = await gate.enter()
      try {
        await room.before()
        await writer.executeWhenFree('BEGIN IMMEDIATE')
      } catch (error) {
        leave()
        throw error
      }
      if (turn) turn.state = 'held'
      return openTransaction({
        writer,
        turn,
        async ended(how) {
          if (turn) turn.state = 'ended'
          if (how === 'committed') await emptyLog()
          leave()
        },
      })
    } catch (error) {
      if (turn) Object.assign(turn, { state: 'ended', failure: error })
      throw error
    }
  }

  // An implicit transaction whose statement meets a lock may be acknowledged and not committed (see
  // connection.ts), so every write begins explicitly.
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

  async function alone<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const leave = await gate.enter()
    try {
      return await work(await writer.client())
    } finally {
      leave()
    }
  }

  return {
    protocol: 'file',
    get closed() {
      return closed
    },
    execute: (statement) =>
      isRead(statement)
        ? reader.executeWhenFree(statement)
        : inTransaction((open) => open.execute(statement)),
    batch: (statements) => inTransaction((open) => open.batch(statements)),
    migrate: (statements) => alone((client) => client.migrate(statements)),
    executeMultiple: (sql) => alone((client) => client.executeMultiple(sql)),
    transaction,
    async withoutForeignKeys(work) {
      const enforce = (foreignKeys: boolean) => alone(async () => writer.renew({ foreignKeys }))
      await enforce(false)
      try {
        return await work()
      } finally {
        await enforce(true)
      }
    },
    sync: async () => (await writer.client()).sync(),
    close() {
      closed = true
      reader.close()
      writer.close()
    },
  }
}

function fileOf(url: string): string {
  return url.replace(/^file:(\/\/)?/, '')
}

function isRead(statement: InStatement): boolean {
  return /^\s*(select|pragma|explain)\b/i.test(typeof statement === 'string' ? statement : statement.sql)
}
