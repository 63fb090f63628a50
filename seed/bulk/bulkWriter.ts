import type { Payload } from 'payload'

import { mongoBulkWriter } from './mongoBulkWriter'
import { sqliteBulkWriter } from './sqliteBulkWriter'

type Values = Record<string, unknown>

/** A version as Payload's own operations hand it to the database adapter. */
export interface NewVersion {
  parent: string
  versionData: Values
  createdAt: string
  updatedAt: string
}

/**
 * Writes many documents at once. Each is turned into rows by Payload's own
 * adapter, so they are what a save of it would have written; only the inserts
 * are held back and written together. Past hooks, access and validation: the
 * caller brings documents as the hooks would have left them.
 */
export interface BulkWriter {
  document(collection: string, doc: Values): Promise<void>
  /** @returns the id that the version will have. */
  version(collection: string, version: NewVersion): Promise<string>
  /**
   * Writes what has gathered, in one transaction where the database has them;
   * the next documents may be gathered meanwhile. Flushes are written in their
   * order, and after one has failed no later one is.
   * @param head the newest number of the log of changes that the gathered changes follow
   */
  flush(head: number): Promise<void>
  close(): Promise<void>
}

export function bulkWriter(payload: Payload): BulkWriter {
  return 'drizzle' in payload.db ? sqliteBulkWriter(payload) : mongoBulkWriter(payload)
}
