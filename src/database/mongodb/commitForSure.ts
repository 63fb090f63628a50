import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { isUnknownCommit } from './conflicts'
import { repeatWhile } from './repeat'

/**
 * A commit whose answer is missing (the primary changed) is sent again until somebody knows: MongoDB answers
 * the same for the same transaction. Payload 3.90 sends it once and reports a failure of what may be stored.
 */
export function commitForSure(adapter: MongooseAdapter): MongooseAdapter {
  const commit = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (incoming) => {
    const session = adapter.sessions[await incoming]
    try {
      await commit(incoming)
    } catch (error) {
      if (!session || !isUnknownCommit(error)) throw error
      await repeatWhile(isUnknownCommit, () => session.commitTransaction())
      await session.endSession()
    }
  }
  return adapter
}
