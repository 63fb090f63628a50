import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { defaultBeginTransaction, type DatabaseAdapterObj } from 'payload'

import { tableIndexes, type TableIndex } from '../indexes'
import { commitForSure } from './commitForSure'
import { guarantees } from './guarantees'
import { indexCollections } from './indexes'
import { lookAtServer, type MongoServer } from './lookAtServer'
import { repeatConflicts } from './repeatConflicts'

/**
 * Payload on MongoDB, with what the server can do: it is looked at before Payload connects, and the log
 * says what was found. Transactions are on wherever the server has them; Payload's own adapter (3.90)
 * turns them on only where the URL names a replica set, and says nothing otherwise.
 * @param indexes beside Payload's own; a project with other collections brings its own.
 */
export function mongoDatabase(url: string, indexes: TableIndex[] = tableIndexes): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url,
    transactionOptions: {},
    // The guards are there before the first write, and one that cannot be built ends the start.
    ensureIndexes: true,
    connectOptions: { autoIndex: false },
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args) as unknown as MongooseAdapter
      const connect = adapter.connect?.bind(adapter)
      const begin = adapter.beginTransaction
      adapter.connect = async (options) => {
        const server = await lookAtServer(url)
        beCompatible(adapter, server)
        indexCollections(adapter, indexes)
        await connect?.(options).catch(async (error: unknown) => {
          await adapter.connection?.close()
          throw error
        })
        const transactions = server.lacks.transactions === undefined
        adapter.transactionOptions = transactions ? {} : false
        adapter.beginTransaction = transactions ? begin : defaultBeginTransaction()
        repeatConflicts(adapter.payload.config)
        say(adapter, server)
      }
      return commitForSure(adapter)
    },
  }
}

/** Payload's ways round what a server lacks. */
function beCompatible(adapter: MongooseAdapter, { lacks }: MongoServer): void {
  if (lacks.projectedUpdates !== undefined) answerWholeDocuments(adapter)
  adapter.useJoinAggregations = lacks.lookup === undefined && lacks.lookupPipelines === undefined
  adapter.usePipelineInSortLookup = lacks.lookupPipelines === undefined
  adapter.disableIndexHints = lacks.indexHints !== undefined
}

/** Payload takes out of an answer what was not selected, also where the database did not. */
function answerWholeDocuments(adapter: MongooseAdapter): void {
  const names = ['updateOne', 'updateVersion', 'updateGlobal', 'updateGlobalVersion', 'deleteOne'] as const
  for (const name of names) {
    const stock = (adapter[name] as (args: object) => Promise<unknown>).bind(adapter)
    Object.assign(adapter, { [name]: (args: object) => stock({ ...args, select: undefined }) })
  }
}

function say(adapter: MongooseAdapter, server: MongoServer): void {
  const [what, ...holds] = guarantees(server)
  adapter.payload.logger.info([what, ...holds].join(' '))
}
