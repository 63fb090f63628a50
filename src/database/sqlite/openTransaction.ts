import type { ResultSet, Transaction } from '@libsql/client'

import type { Connection } from './connection'
import type { Turn } from './turn'

/** A transaction that remembers when its COMMIT failed. */
export interface GatedTransaction extends Transaction {
  commitError?: unknown
}

export interface TransactionOptions {
  writer: Connection
  /** Counts its statements. */
  turn?: Turn
  /** Called once, when it has ended. */
  ended: (how: 'committed' | 'rolled back') => void
}

/** The transaction that has just begun on the writer's connection. */
export function openTransaction({ writer, turn, ended }: TransactionOptions): GatedTransaction {
  let open = true
  let broken: Error | undefined
  const finish = (how: 'committed' | 'rolled back') => {
    open = false
    ended(how)
  }

  const execute: Transaction['execute'] = async (statement): Promise<ResultSet> => {
    if (!open) throw new Error('The transaction is closed.')
    if (broken) throw new Error('SQLite has rolled the transaction back.', { cause: broken })
    if (turn) turn.statements += 1
    try {
      return await writer.execute(statement)
    } catch (error) {
      if (mayHaveRolledBack(error)) broken = error as Error
      throw error
    }
  }

  async function commit(): Promise<void> {
    if (!open) return
    try {
      if (broken) throw broken
      await writer.execute('COMMIT')
      finish('committed')
    } catch (error) {
      transaction.commitError = error
      await rollback()
      throw error
    }
  }

  async function rollback(): Promise<void> {
    if (!open) return
    try {
      await writer.execute('ROLLBACK')
    } catch (error) {
      // As a rule because SQLite has rolled back by itself; on a new connection nothing is open in any case.
      broken ??= error as Error
    }
    if (broken) writer.renew()
    finish('rolled back')
  }

  const transaction: GatedTransaction = {
    get closed() {
      return !open
    },
    execute,
    async batch(statements) {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await execute(statement))
      return results
    },
    executeMultiple: () =>
      Promise.reject(new Error('Several statements at once are not possible inside a transaction.')),
    commit,
    rollback,
    close: () => void rollback(),
  }
  return transaction
}

/**
 * A full disk, a failing one and the like may end a transaction, and what comes next would be stored by
 * itself (https://sqlite.org/lang_transaction.html, "response to errors within a transaction"). A
 * violated constraint and a wrong statement end only themselves.
 */
function mayHaveRolledBack(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_') && code !== 'SQLITE_ERROR' && !code.startsWith('SQLITE_CONSTRAINT')
}
