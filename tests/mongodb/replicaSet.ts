import { MongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server-core'

export interface ReplicaSet {
  /** `mongodb://…?replicaSet=…`, without a database's name. */
  url: string
  stop(): Promise<void>
}

/** Of the series that docker-compose.yml runs. */
const VERSION = process.env.MONGOMS_VERSION || '8.0.13'

/**
 * MongoDB itself on this machine: a replica set of three members, in temporary folders. Its program is
 * downloaded once and kept (mongodb-memory-server's settings hold: MONGOMS_SYSTEM_BINARY, MONGOMS_DOWNLOAD_MIRROR).
 * @throws Error that says in one sentence why there is none.
 */
export async function startReplicaSet(): Promise<ReplicaSet> {
  process.env.MONGOMS_MAX_RETRIES ??= '1'
  await MongoBinary.getPath({ version: VERSION }).catch((error: Error) => {
    const why = error.message.replaceAll(/\s+/g, ' ')
    throw new Error(
      `There is no MongoDB ${VERSION} on this machine, and it could not be downloaded (${why}): name a program ` +
        'with MONGOMS_SYSTEM_BINARY, or a replica set with TEST_DATABASE_URL.',
    )
  })
  const set = await MongoMemoryReplSet.create({
    binary: { version: VERSION },
    replSet: { count: 3, name: 'rs0', storageEngine: 'wiredTiger' },
  })
  return { url: set.getUri(), stop: async () => void (await set.stop()) }
}
