import type { Client, InStatement, Transaction, TransactionMode } from '@libsql/client'
import { AsyncLocalStorage } from 'node:async_hooks'

/** How long a process has to live: statements that write, until it dies in front of the next. */
interface Life {
  left: number
}

const lives = new AsyncLocalStorage<Life>()

/**
 * Does something as a process that dies in front of the given write, and for good: whatever it has begun never
 * comes to the database again, while others go on.
 *
 * @param dies counted from 0; null: it lives.
 */
export async function mortally<T>(
  dies: number | null,
  work: () => Promise<T>,
): Promise<{ result: T; died: boolean }> {
  if (dies === null) return { result: await work(), died: false }
  const life = { left: dies }
  return { result: await lives.run(life, work), died: life.left === 0 }
}

/** A database client of processes that can die. */
export function mortalClient(client: Client): Client {
  const methods: Partial<Client> = {
    execute: (statement: InStatement) => living([statement], () => client.execute(statement)),
    batch: (statements: InStatement[]) => living(statements, () => client.batch(statements)),
    transaction: (mode?: TransactionMode) =>
      living([], async () => mortalTransaction(await client.transaction(mode ?? 'write'))),
  }
  return new Proxy(client, { get: (target, name) => bound(methods, name) ?? bound(target, name) })
}

/** What was not committed when it died is rolled back, as the database does by itself. */
function mortalTransaction(transaction: Transaction): Transaction {
  const methods: Partial<Transaction> = {
    execute: (statement) => living([statement], () => transaction.execute(statement)),
    batch: (statements) => living(statements, () => transaction.batch(statements)),
    async commit() {
      try {
        await living(['COMMIT'], () => transaction.commit())
      } catch (error) {
        await transaction.rollback()
        throw error
      }
    },
  }
  return new Proxy(transaction, { get: (target, name) => bound(methods, name) ?? bound(target, name) })
}

function living<T>(statements: InStatement[], work: () => Promise<T>): Promise<T> {
  const life = lives.getStore()
  if (life?.left === 0) return Promise.reject(new Error('killed'))
  if (life && statements.some(writes)) life.left--
  return work()
}

function bound(target: object, name: string | symbol): unknown {
  const value = (target as Record<string | symbol, unknown>)[name]
  return typeof value === 'function' ? (value.bind(target) as unknown) : value
}

function writes(statement: InStatement): boolean {
  return !/^\s*(select|pragma|explain)\b/i.test(typeof statement === 'string' ? statement : statement.sql)
}
