import type { MongoServer } from './lookAtServer'

/**
 * What kind of server it is and which guarantees hold there, as sentences for the log: the first
 * says what it is, each other one what holds or does not.
 */
export function guarantees({ kind, version, replicaSet, lacks }: MongoServer): string[] {
  const name = replicaSet ? `replica set "${replicaSet}"` : kind
  return [
    kind === 'FerretDB'
      ? `The database is FerretDB ${version}, which speaks MongoDB's protocol and is not MongoDB.`
      : `The database is MongoDB ${version}, ${name}.`,
    lacks.transactions === undefined
      ? 'A save is whole or not at all (transactions).'
      : 'No transactions: a save that is cut off may leave a document without its version. The feeds follow the documents all the same. For whole saves use a replica set.',
    kind === 'replica set' || kind === 'sharded cluster'
      ? 'A change is shown when a majority of the members has it: a failover takes nothing back.'
      : 'There is one copy of the data: what the disk loses is lost.',
    lacks.changeStreams === undefined
      ? 'Other processes are told of changes at once (change streams).'
      : 'No change streams: other processes see a change within a second.',
  ]
}
