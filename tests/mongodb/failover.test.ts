/** What was acknowledged is there after a failover. Only on a replica set that may be disturbed: it is the tests' own. */
import { MongoClient } from 'mongodb'

import { append } from '@/plugins/feeds/log/append'
import { payloadLog } from '@/plugins/feeds/log/payloadLog'
import { openProject } from '../feeds/notesProject'
import { testServer } from '../harness/database'
import { skipped } from '../harness/needs'

const mayDisturb = testServer !== undefined && process.env.TEST_OWN_REPLICA_SET === '1'
const onOwnSet = mayDisturb ? it : skipped('needs a replica set of the tests’ own: npm run test:mongodb')

describe('a failover', () => {
  onOwnSet(
    'takes nothing back that the log has acknowledged, and leaves no number vacant',
    async () => {
      const { payload, url, close } = await openProject()
      const log = payloadLog(payload)
      const acknowledged: number[] = []
      let goOn = true
      const writers = [1, 2, 3].map(async (writer) => {
        for (let place = 0; goOn; place++) {
          const document = `${writer}-${place}`
          const change = {
            ...{ type: 'note', document, language: 'tr', act: 'publish' as const, reason: null },
            ...{ tags: [], tagsBefore: [], slug: null, datePublished: null, item: { document } },
          }
          // A write that met the failover may fail; what is acknowledged may not.
          const stored = await append(log, `note:${document}:tr`, () => Promise.resolve(change)).catch(
            () => undefined,
          )
          if (stored) acknowledged.push(stored.number)
        }
      })
      const client = new MongoClient(url)
      const until = async (count: number) => {
        while (acknowledged.length < count) await new Promise((resolve) => setTimeout(resolve, 20))
      }
      await until(30)
      await client.db('admin').command({ replSetStepDown: 10, force: true })
      await until(acknowledged.length + 30)
      goOn = false
      await Promise.all(writers)
      const rows = await client
        .db()
        .collection('feed-changes')
        .find({}, { sort: { number: 1 } })
        .toArray()
      const numbers = rows.map((row) => Number(row.number))
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, place) => place + 1))
      expect(acknowledged.filter((number) => !numbers.includes(number))).toEqual([])
      await client.close()
      await close()
    },
    120_000,
  )
})
