import type { ChangeStream, Collection, Document } from 'mongodb'

/** The server's code for "change streams need a replica set". */
const NO_REPLICA_SET = 40573
const OPEN_AGAIN_AFTER = 2000

/**
 * Calls when something was inserted, by a change stream: it tells of what a majority has, and is opened again
 * when it breaks. Where the server is not a replica set there is none, and nothing is called.
 * @returns the function that ends it.
 */
export function watchInserts<Row extends Document>(
  collection: Pick<Collection<Row>, 'watch'>,
  onInsert: () => void,
): () => void {
  let stopped = false
  let stream: ChangeStream | undefined
  const start = () => {
    if (stopped) return
    const opened = collection.watch([{ $match: { operationType: 'insert' } }]) as unknown as ChangeStream
    stream = opened
    opened.on('change', onInsert)
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
