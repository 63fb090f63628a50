import type { CollectionBeforeOperationHook } from 'payload'
import { commitTransaction } from 'payload'

/**
 * Payload 3.90's "forgot password" opens a transaction and then notes the time of the request outside of
 * it. Where one writes at a time (SQLite) the second write waits for the first until it gives up: nobody
 * got a mail, and for ten seconds nobody could save. Here the transaction, still empty, ends before.
 * What comes after makes its own; the mail is sent while nobody waits for the database.
 */
export const forgetPasswordWithoutWaiting: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation === 'forgotPassword' && req.transactionID) await commitTransaction(req)
  return args
}
