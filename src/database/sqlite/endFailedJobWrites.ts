import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Payload 3.90 begins a transaction of its own for each change of a job in its queue (queues/utilities/updateJob.js)
 * and, when the change fails, neither commits it nor takes it back: whoever writes next would wait for it for ever.
 */
export function endFailedJobWrites<Adapter extends Pick<SQLiteAdapter, 'rollbackTransaction' | 'updateJobs'>>(
  adapter: Adapter,
): Adapter {
  const updateJobs = adapter.updateJobs.bind(adapter)
  adapter.updateJobs = async (args) => {
    try {
      return await updateJobs(args)
    } catch (error) {
      const transaction = await args.req?.transactionID
      if (transaction !== undefined) await adapter.rollbackTransaction(transaction)
      throw error
    }
  }
  return adapter
}
