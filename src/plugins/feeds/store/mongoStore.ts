import type { Document, ReadConcernLike } from 'mongodb'

import type { ChangeHead } from '../types'
import { watchInserts } from './changeStream'
import type { ChangeStore } from './changeStore'

const COLLECTION = 'feed-changes'
const ASK_EVERY = 1000
/** What a failover could take back is never shown. */
const readConcern: ReadConcernLike = { level: 'majority' }

/**
 * The log in MongoDB. Told by a change stream where there is a replica set, and
 * asks every second in any case.
 * @param url `mongodb://` or `mongodb+srv://`, with the database's name.
 */
export async function openMongoStore(url: string): Promise<ChangeStore> {
  // Loaded only where it is used: SQLite does without it.
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(url, { readConcern, serverSelectionTimeoutMS: 5000 })
  const changes = client.db().collection<Document & ChangeHead>(COLLECTION)

  return {
    async head() {
      const head = await changes.findOne({}, { sort: { number: -1 }, projection: { number: 1 } })
      return head?.number ?? 0
    },
    async heads(since, limit) {
      const rows = changes.find(
        { number: { $gt: since } },
        { sort: { number: 1 }, limit, projection: { item: 0, _id: 0 } },
      )
      return (await rows.toArray()).map(headOfDocument)
    },
    async items(numbers) {
      const rows = changes.find({ number: { $in: numbers } }, { projection: { number: 1, item: 1, _id: 0 } })
      return new Map((await rows.toArray()).map((row) => [row.number, row.item as unknown]))
    },
    watch(onChange) {
      const ask = setInterval(onChange, ASK_EVERY)
      ask.unref()
      const stopStream = watchInserts(changes, onChange)
      return () => {
        clearInterval(ask)
        stopStream()
      }
    },
    close: () => client.close(),
  }
}

/** Written by Payload: the same names, absent instead of null where nothing was said. */
function headOfDocument(row: Document & ChangeHead): ChangeHead {
  const { number, key, type, document, language, act, tags, tagsBefore, at } = row
  return {
    number,
    key,
    type,
    document,
    language,
    act,
    reason: row.reason ?? null,
    tags,
    tagsBefore,
    slug: row.slug ?? null,
    datePublished: row.datePublished ?? null,
    at,
  }
}
