import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import fs from 'node:fs'
import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'

import { migrations } from '../migrations'
import { endFailedJobWrites } from './endFailedJobWrites'
import { finishRestore } from './finishRestore'
import { createGatedClient, type GatedClient } from './gatedClient'
import { indexTables } from './indexes'
import type { GatedTransaction } from './openTransaction'
import { planHints, writePlanHints } from './planHints'
import { skipEmptyDeletes } from './skipEmptyDeletes'
import { askForTurn } from './turn'
import { giveVersionsObjectIds } from './versionIds'

/** Payload on an embedded SQLite file: transactions on, WAL, one writer at a time. */
export function sqliteDatabase(url: string): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    migrationDir: path.resolve('src/database/migrations'),
    prodMigrations: migrations,
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      const connect = adapter.connect?.bind(adapter)
      const migrate = adapter.migrate.bind(adapter)
      adapter.beforeSchemaInit.push(({ schema }) => {
        indexTables(adapter)
        return schema
      })
      skipEmptyDeletes(adapter)
      let client: GatedClient | undefined
      adapter.connect = async (options) => {
        makeFolderOf(url)
        finishRestore(fileOf(url))
        await writePlanHints(url, planHints(adapter))
        adapter.client ??= client = await createGatedClient(url)
        await connect?.(options)
        giveVersionsObjectIds(adapter)
      }
      adapter.migrate = (args) => (client ? client.withoutForeignKeys(() => migrate(args)) : migrate(args))
      return endFailedJobWrites(sayWhenCommitFails(noticeOwnTurn(adapter)))
    },
  }
}

/**
 * Payload calls this in the operation's own stack, so from here on its hooks are known to run inside of its
 * transaction: one that asks for another would wait for itself.
 */
function noticeOwnTurn(adapter: SQLiteAdapter): SQLiteAdapter {
  const begin = adapter.beginTransaction.bind(adapter)
  adapter.beginTransaction = (options) => {
    const turn = askForTurn()
    // Payload's own error has only the message of ours.
    return begin(options).catch((error: unknown) => Promise.reject((turn.failure ?? error) as Error))
  }
  return adapter
}

/**
 * @payloadcms/drizzle 3.90 swallows the error of a failing COMMIT: a full disk
 * acknowledged 200 of 200 saves that it had not stored
 * (payloadcms/payload#17726). The transaction remembers, and we throw.
 */
function sayWhenCommitFails(adapter: SQLiteAdapter): SQLiteAdapter {
  const commit = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (incoming) => {
    const transaction = transactionOf(adapter, await incoming)
    await commit(incoming)
    if (transaction?.commitError)
      throw new Error('Not saved: COMMIT failed.', { cause: transaction.commitError })
  }
  return adapter
}

function transactionOf(adapter: SQLiteAdapter, id: number | string): GatedTransaction | undefined {
  const session = adapter.sessions[id] as { db?: { session?: { tx?: GatedTransaction } } } | undefined
  return session?.db?.session?.tx
}

function makeFolderOf(url: string): void {
  fs.mkdirSync(path.dirname(fileOf(url)), { recursive: true })
}

function fileOf(url: string): string {
  return path.resolve(url.replace(/^file:(\/\/)?/, ''))
}
