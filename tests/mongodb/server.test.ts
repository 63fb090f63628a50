/** The server is looked at before it is used, and the log says what it is and what holds there. */
import net from 'node:net'

import { guarantees } from '@/database/mongodb/guarantees'
import { lookAtServer } from '@/database/mongodb/lookAtServer'
import { testServer } from '../harness/database'
import { itOnMongo } from '../harness/needs'
import { openThings } from './thingsProject'

const lacking = { transactions: 'no', changeStreams: 'no' }

describe('what the log says of the server', () => {
  it('of a replica set: saves are whole, a failover takes nothing back, others are told at once', () => {
    expect(guarantees({ kind: 'replica set', version: '8.0.13', replicaSet: 'rs0', lacks: {} })).toEqual([
      'The database is MongoDB 8.0.13, replica set "rs0".',
      'A save is whole or not at all (transactions).',
      'A change is shown when a majority of the members has it: a failover takes nothing back.',
      'Other processes are told of changes at once (change streams).',
    ])
  })

  it('of a standalone: none of these, and what to do about it', () => {
    expect(guarantees({ kind: 'standalone', version: '8.0.13', lacks: lacking })).toEqual([
      'The database is MongoDB 8.0.13, standalone.',
      expect.stringMatching(/^No transactions: .* use a replica set\.$/),
      'There is one copy of the data: what the disk loses is lost.',
      'No change streams: other processes see a change within a second.',
    ])
  })

  it('of FerretDB: that it is not MongoDB', () => {
    const [first] = guarantees({ kind: 'FerretDB', version: 'v1.24.1', lacks: lacking })
    expect(first).toBe(
      "The database is FerretDB v1.24.1, which speaks MongoDB's protocol and is not MongoDB.",
    )
  })

  itOnMongo('stands in the log of each start, as it is found', async () => {
    const server = await lookAtServer(testServer!)
    const project = await openThings()
    await project.close()
    expect(project.logged).toContain(guarantees(server).join(' '))
    expect(server.version).toMatch(/^v?\d+\.\d+/)
    for (const said of Object.values(server.lacks)) expect(said).toEqual(expect.stringMatching(/\w/))
  })

  itOnMongo('transactions are begun where the server has them, and only there', async () => {
    const server = await lookAtServer(testServer!)
    const { payload, close } = await openThings()
    const transaction = await payload.db.beginTransaction()
    expect(transaction !== null).toBe(server.lacks.transactions === undefined)
    if (transaction !== null) await payload.db.rollbackTransaction(transaction)
    await close()
  })

  itOnMongo('a server that falls silent meanwhile is not taken for one that lacks something', async () => {
    const [, host, port] = /\/\/(?:[^@/]*@)?([^:/,]+):(\d+)/.exec(testServer!)!
    const door = net.createServer((client) => {
      const behind = net.connect(Number(port), host)
      for (const socket of [client, behind]) socket.on('error', () => undefined)
      client.on('data', (chunk) => {
        if (chunk.includes('findAndModify')) return client.destroy()
        behind.write(chunk)
      })
      client.on('close', () => behind.destroy())
      behind.pipe(client)
    })
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
    const url = `mongodb://127.0.0.1:${(door.address() as net.AddressInfo).port}/x?directConnection=true`
    await expect(lookAtServer(url)).rejects.toThrow(/connection .* closed/)
    await new Promise((resolve) => door.close(resolve))
  })

  itOnMongo('looking leaves nothing behind', async () => {
    const { url, close } = await openThings()
    await lookAtServer(url)
    const { MongoClient } = await import('mongodb')
    const client = new MongoClient(url)
    const names = (await client.db().listCollections().toArray()).map(({ name }) => name)
    expect(names).toContain('things')
    expect(names.filter((name) => name.includes('probe'))).toEqual([])
    await client.close()
    await close()
  })
})
