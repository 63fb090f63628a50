import type { Payload } from 'payload'

import { changesSlug } from './changesCollection'

interface MongooseModel {
  schema: { set(option: string, value: unknown): void }
}

/**
 * On MongoDB the log is written and read with concern "majority": a number that
 * a failover could take back must never be built upon. Nothing to do elsewhere.
 */
export function readCommittedByMajority(payload: Payload): void {
  const collections = (payload.db as { collections?: Record<string, MongooseModel | undefined> }).collections
  const schema = collections?.[changesSlug]?.schema
  schema?.set('readConcern', { level: 'majority' })
  schema?.set('writeConcern', { w: 'majority' })
}
