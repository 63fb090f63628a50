/**
 * Run by mongosh in docker-compose.yml, once per start: makes the server a
 * replica set of one (transactions and change streams need one) and gives the
 * newsroom an account of its own. Does nothing where both are there.
 */
const { MONGODB_ROOT_PASSWORD, MONGODB_PASSWORD } = process.env
const host = 'mongodb:27017'
const server = new Mongo(
  `mongodb://root:${encodeURIComponent(MONGODB_ROOT_PASSWORD)}@${host}/admin?directConnection=true`,
)
const admin = server.getDB('admin')

if (!isReplicaSet()) {
  admin.runCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } })
  print('Made the replica set.')
}

for (let tries = 0; !admin.runCommand({ hello: 1 }).isWritablePrimary; tries++) {
  if (tries === 60) {
    print('No primary after 60 s.')
    quit(1)
  }
  sleep(1000)
}

const newsroom = server.getDB('newsroom')
if (!newsroom.getUser('newsroom')) {
  newsroom.createUser({ user: 'newsroom', pwd: MONGODB_PASSWORD, roles: ['readWrite'] })
  print("Made the newsroom's account.")
}

function isReplicaSet() {
  try {
    return admin.runCommand({ replSetGetStatus: 1 }).ok === 1
  } catch (error) {
    if (error.codeName === 'NotYetInitialized') return false
    throw error
  }
}
