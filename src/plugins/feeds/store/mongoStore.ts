import type { ChangeStream, Document, ReadConcernLike } from 'mongodb'

import type { ChangeHead } from '../types'
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
      const stopStream = keepWatching(
        () => changes.watch([{ $match: { operationType: 'insert' } }]),
        onChange,
      )
      return () => {
        clearInterval(ask)
        stopStream()
      }
    },
    close: () => client.close(),
  }
}

const NO_REPLICA_SET = 40573
const OPEN_AGAIN_AFTER = 2000

/** A change stream that is opened again when it breaks; none where the server is not a replica set. */
function keepWatching(open: () => ChangeStream, onChange: () => void): () => void {
  let stopped = false
  let stream: ChangeStream | undefined
  const start = () => {
    if (stopped) return
    const opened = open()
    stream = opened
    opened.on('change', onChange)
    opened.on('error', (error: Error & { code?: unknown }) => {
      opened.close().catch(() => undefined)
      if (error.code !== NO_REPLICA_SET) setTimeout(start, OPEN_AGAIN_AFTER).unref()
    })
  }
  start()
  return () => {
    stopped = true
    stream?.close().catch(() => undefined)
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
