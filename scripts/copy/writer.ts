import type { Payload } from 'payload'

import type { Values } from './canonical'
import { mongoWriter } from './mongoWriter'
import { sqliteWriter } from './sqliteWriter'

/**
 * Writes documents as they were read from another database, with their ids and dates, past hooks and
 * validation. Payload's adapter makes the rows; the inserts are held back and written together.
 */
export interface Writer {
  document(collection: string, doc: Values): Promise<void>
  version(collection: string, version: Values): Promise<void>
  global(slug: string, doc: Values): Promise<void>
  globalVersion(slug: string, version: Values): Promise<void>
  /** Whether an id here is another one than where it comes from. */
  idOf(id: string, slug: string, isVersion: boolean): string
  /** Writes what has gathered: on SQLite in one transaction, on MongoDB document by document. */
  flush(): Promise<void>
  /** @throws Error when something refers to what is not there. */
  close(): Promise<void>
}

export function openWriter(payload: Payload): Writer {
  return 'drizzle' in payload.db ? sqliteWriter(payload) : mongoWriter(payload)
}

/** What a version is besides its document. */
export interface VersionRow {
  id: string
  latest: boolean
}

/** The arguments of an adapter's createVersion and createGlobalVersion. */
export function versionArguments(version: Values) {
  return {
    autosave: Boolean(version.autosave),
    createdAt: String(version.createdAt),
    parent: version.parent as string,
    publishedLocale: version.publishedLocale as string | undefined,
    returning: false as const,
    snapshot: version.snapshot as true | undefined,
    updatedAt: String(version.updatedAt),
    versionData: version.version as never,
  }
}
