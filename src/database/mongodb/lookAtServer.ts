import { MongoClient, MongoNetworkError, MongoServerSelectionError, type Db } from 'mongodb'

import { isConflict } from './conflicts'
import { repeatWhile } from './repeat'

/** What the newsroom uses where it is there. Each is found by trying it. */
export type Feature =
  'transactions' | 'changeStreams' | 'lookup' | 'lookupPipelines' | 'indexHints' | 'projectedUpdates'

export interface MongoServer {
  kind: 'standalone' | 'replica set' | 'sharded cluster' | 'FerretDB'
  /** As the server says it: of MongoDB, or of FerretDB. */
  version: string
  /** The replica set's name, where it is one. */
  replicaSet?: string
  /** What the server said when it was asked for a feature that it has not. */
  lacks: Partial<Record<Feature, string>>
}

/**
 * Asks a server what it is and tries what it can do. Leaves nothing behind.
 * @throws MongoServerSelectionError when nobody answers within 10 s, MongoNetworkError when it falls silent.
 */
export async function lookAtServer(url: string): Promise<MongoServer> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 })
  try {
    const db = client.db()
    const named = await identity(db)
    const tries: [Feature, Promise<unknown>][] = [
      // Another process that starts at this moment may be trying the same.
      ['transactions', repeatWhile(isConflict, () => tryTransaction(client, db))],
      ['changeStreams', tryChangeStream(db)],
      ['lookup', tryStage(db, { $lookup: { from: ABSENT, localField: 'a', foreignField: 'a', as: 'b' } })],
      ['lookupPipelines', tryStage(db, { $lookup: { from: ABSENT, let: {}, pipeline: [], as: 'b' } })],
      ['indexHints', db.collection(ABSENT).countDocuments({}, { hint: { _id: 1 } })],
      ['projectedUpdates', tryProjectedUpdate(db)],
    ]
    // All are waited for, also when one is cut off: what goes on after the client was closed would open it again.
    const said = await Promise.allSettled(
      tries.map(async ([feature, attempt]) => [feature, await complaint(attempt)] as const),
    )
    const cutOff = said.find((each) => each.status === 'rejected')
    if (cutOff) throw cutOff.reason
    const lacks = Object.fromEntries(
      said.flatMap((each) =>
        each.status === 'fulfilled' && each.value[1] !== undefined ? [each.value] : [],
      ),
    ) as MongoServer['lacks']
    return { ...named, lacks }
  } finally {
    await client.close()
  }
}

/** Collections with this name are never made, but for the moment of a transaction that is taken back. */
const ABSENT = 'newsroom-probe'

async function identity(db: Db): Promise<Omit<MongoServer, 'lacks'>> {
  const hello = await db.command({ hello: 1 })
  const build = await db.command({ buildInfo: 1 })
  const ferret = build.ferretdbVersion as string | undefined
  if (ferret) return { kind: 'FerretDB', version: ferret }
  const version = String(build.version)
  if (hello.msg === 'isdbgrid') return { kind: 'sharded cluster', version }
  if (!hello.setName) return { kind: 'standalone', version }
  return { kind: 'replica set', version, replicaSet: String(hello.setName) }
}

async function tryTransaction(client: MongoClient, db: Db): Promise<void> {
  const session = client.startSession()
  try {
    session.startTransaction()
    await db.collection(ABSENT).insertOne({ at: new Date() }, { session })
  } finally {
    // Taken back in any case; a server without transactions has an error for this, too.
    await session.abortTransaction().catch(() => undefined)
    await session.endSession()
  }
}

async function tryProjectedUpdate(db: Db): Promise<void> {
  await db.collection(ABSENT).findOneAndUpdate({}, { $set: { a: 1 } }, { projection: { _id: 1 } })
}

async function tryChangeStream(db: Db): Promise<void> {
  const stream = db.collection(ABSENT).watch([], { maxAwaitTimeMS: 1 })
  try {
    await stream.tryNext()
  } finally {
    await stream.close()
  }
}

async function tryStage(db: Db, stage: Record<string, unknown>): Promise<void> {
  await db.collection(ABSENT).aggregate([stage]).toArray()
}

/**
 * What the server, or the driver for it, has against an attempt.
 * @throws what is no answer: a server that cannot be reached lacks nothing.
 */
async function complaint(attempt: Promise<unknown>): Promise<string | undefined> {
  try {
    await attempt
    return undefined
  } catch (error) {
    if (error instanceof MongoNetworkError || error instanceof MongoServerSelectionError) throw error
    return error instanceof Error ? error.message : String(error)
  }
}
