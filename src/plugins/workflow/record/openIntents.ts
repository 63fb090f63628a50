import type { CollectionSlug, Payload } from 'payload'

import { standingOf } from '../fields/standing'
import type { RecordEntry } from '../types'

/** An act that stands in a document or a version of it, and maybe not yet in the record. */
export interface OpenIntent {
  collection: string
  document: number | string
  entry: RecordEntry
  /** Id of the version; undefined where it stands in the main row. */
  version?: string
  /** What the act was done to, all locales. */
  doc: Record<string, unknown>
}

const ROWS_AT_ONCE = 100

/** Greater than nothing, not "is there": that is a range of the index on every database. */
const open = { greater_than: '' }

/**
 * Documents of a collection with open intents: at most a hundred of each kind, in the order of those, which means
 * nothing. By time, SQLite would walk through all there are, every half minute, and find none.
 */
export async function documentsWithIntents(
  payload: Payload,
  collection: string,
): Promise<(number | string)[]> {
  const asked = { collection: collection as CollectionSlug, limit: ROWS_AT_ONCE, pagination: false }
  const [versions, rows] = await Promise.all([
    payload.db.findVersions<Doc>({
      ...asked,
      where: { 'version.workflow.intentId': open },
      sort: 'version.workflow.intentId',
      select: { parent: true },
    }),
    payload.db.find<Doc>({
      ...asked,
      where: { 'workflow.intentId': open },
      sort: 'workflow.intentId',
      select: { id: true },
    }),
  ])
  return [...new Set([...versions.docs.map(({ parent }) => parent), ...rows.docs.map(({ id }) => id)])]
}

/** The open intents of a document: oldest first, at most a hundred of each kind. */
export async function openIntents(
  payload: Payload,
  collection: string,
  document: number | string,
): Promise<OpenIntent[]> {
  const [versions, rows] = await Promise.all([
    versionsWithIntent(payload, collection, document),
    rowsWithIntent(payload, collection, document),
  ])
  const all = [
    ...versions.flatMap(({ id, parent, version }) => opened(collection, parent, version, String(id))),
    ...rows.flatMap((row) => opened(collection, row.id, row)),
  ]
  return all.sort((a, b) => compare(a.entry, b.entry))
}

/** Takes the intent away where it still is this one. Content, order and `updatedAt` stay. */
export async function closeIntent(payload: Payload, open: OpenIntent): Promise<void> {
  const { document, version } = open
  const collection = open.collection as CollectionSlug
  const { id } = open.entry
  const isSql = 'drizzle' in payload.db
  if (version !== undefined) {
    const one = { id: version } as object
    await payload.db.updateVersion({
      // With an id beside the condition it is one statement on SQL.
      ...one,
      collection,
      where: { and: [{ id: { equals: version } }, { 'version.workflow.intentId': { equals: id } }] },
      // MongoDB would replace the whole group, and Payload makes a dotted path of its own into one.
      versionData: (isSql
        ? { version: { workflow: { intentId: null } }, updatedAt: null }
        : { $set: { 'version.workflow.intentId': null }, updatedAt: null }) as never,
      returning: false,
    })
    return
  }
  await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: document } }, { 'workflow.intentId': { equals: id } }] },
    // Null means "leave it" for updatedAt, and only for it.
    data: isSql
      ? { workflow: { intentId: null }, updatedAt: null }
      : { $set: { 'workflow.intentId': null }, updatedAt: null },
    options: isSql ? { atomic: true } : {},
  })
}

function opened(
  collection: string,
  document: number | string,
  doc: Record<string, unknown>,
  version?: string,
): OpenIntent[] {
  const { intent, intentId } = standingOf(doc)
  if (!intentId || !intent) return []
  return [{ collection, document, entry: intent, doc, ...(version === undefined ? {} : { version }) }]
}

const compare = (a: RecordEntry, b: RecordEntry) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

type Doc = Record<string, unknown> & { id: number | string }

async function versionsWithIntent(payload: Payload, collection: string, document: number | string) {
  const { docs } = await payload.db.findVersions<Doc>({
    collection: collection as CollectionSlug,
    where: { and: [{ 'version.workflow.intentId': open }, { parent: { equals: document } }] },
    sort: 'updatedAt',
    limit: ROWS_AT_ONCE,
    pagination: false,
    locale: 'all',
  })
  return docs
}

async function rowsWithIntent(payload: Payload, collection: string, document: number | string) {
  const { docs } = await payload.db.find<Doc>({
    collection: collection as CollectionSlug,
    where: { and: [{ 'workflow.intentId': open }, { id: { equals: document } }] },
    limit: ROWS_AT_ONCE,
    pagination: false,
    locale: 'all',
  })
  return docs
}
