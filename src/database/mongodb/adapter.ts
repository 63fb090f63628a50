import { mongooseAdapter } from '@payloadcms/db-mongodb'

/** Payload on MongoDB; transactions are there when the server is a replica set. */
export function mongoDatabase(url: string) {
  return mongooseAdapter({ url, transactionOptions: {} })
}
