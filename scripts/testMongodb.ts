/**
 * `npm run test:mongodb`: the tests that open a database, on MongoDB itself, for what no stand-in can prove
 * (docs/mongodb.md): on the replica set that TEST_DATABASE_URL names, or on one that is downloaded and started.
 * With parts of paths only the files that have them. Exits non-zero when there is no replica set.
 */
import { lookAtServer } from '../src/database/mongodb/lookAtServer'
import { guarantees } from '../src/database/mongodb/guarantees'
import { startReplicaSet } from '../tests/mongodb/replicaSet'
import { buildIfNeeded } from './buildIfNeeded'
import { testOnMongo } from './tests/onMongo'
import { closingLine, isWell, printNames } from './tests/outcome'

const named = process.env.TEST_DATABASE_URL
const started = named ? undefined : await startReplicaSet().catch(notRun)
const url = named ?? started?.url ?? ''
const server = await lookAtServer(url).catch(notRun)
console.log(guarantees(server).join('\n'))
if (server.kind !== 'replica set' && server.kind !== 'sharded cluster') {
  await started?.stop()
  notRun(
    new Error(`This is no replica set of MongoDB but ${server.kind} ${server.version}: npm test takes it.`),
  )
}
// One that somebody has named is not disturbed by a failover.
if (started) process.env.TEST_OWN_REPLICA_SET = '1'
await buildIfNeeded({ force: false })
const outcome = await testOnMongo(url, { long: false, only: process.argv.slice(2) })
await started?.stop()
printNames('MongoDB', outcome)
console.log(`\n${closingLine('MongoDB', outcome)}`)
process.exit(isWell(outcome) ? 0 : 1)

function notRun(error: Error): never {
  console.error(`Not run. ${error.message}`)
  process.exit(1)
}
