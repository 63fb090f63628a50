/** Others are told at once, by a change stream; without one they ask. */
import { jest } from '@jest/globals'
import { EventEmitter } from 'node:events'
import { MongoClient, type Collection } from 'mongodb'

import { openStore } from '@/plugins/feeds/store'
import { watchInserts } from '@/plugins/feeds/store/changeStream'
import { databaseIn } from '../harness/database'
import { itNeeds, itOnMongo } from '../harness/needs'
import { newFolder } from './thingsProject'

class FakeStream extends EventEmitter {
  closed = 0
  close() {
    this.closed++
    return Promise.resolve()
  }
}

describe('a change stream', () => {
  const opened: FakeStream[] = []
  const collection = {
    watch: () => {
      opened.push(new FakeStream())
      return opened.at(-1)
    },
  } as unknown as Collection
  beforeEach(() => {
    opened.length = 0
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('that breaks is opened again, until nobody wants it any more', () => {
    const told = jest.fn()
    const stop = watchInserts(collection, told)
    opened[0]!.emit('error', Object.assign(new Error('not primary'), { code: 10107 }))
    jest.advanceTimersByTime(2000)
    expect(opened).toHaveLength(2)
    opened[1]!.emit('change', {})
    expect(told).toHaveBeenCalledTimes(1)
    stop()
    opened[1]!.emit('error', new Error('closed'))
    jest.advanceTimersByTime(10_000)
    expect(opened.map(({ closed }) => closed)).toEqual([1, 2])
  })

  it('is not asked for again where there is no replica set', () => {
    watchInserts(collection, () => undefined)
    opened[0]!.emit('error', Object.assign(new Error('no replica set'), { code: 40573 }))
    jest.advanceTimersByTime(10_000)
    expect(opened).toHaveLength(1)
  })
})

describe('whoever follows the log', () => {
  const insertInto = async (url: string, number: number) => {
    const client = new MongoClient(url)
    await client.db().collection('feed-changes').insertOne({ number })
    await client.close()
  }

  itNeeds('changeStreams')('is told by the stream alone, without asking', async () => {
    const url = databaseIn(newFolder())
    await insertInto(url, 1)
    const client = new MongoClient(url)
    let stop: () => void = () => undefined
    const told = new Promise<void>((resolve) => {
      stop = watchInserts(client.db().collection('feed-changes'), resolve)
    })
    // Until the stream is open, what is inserted is not told of.
    let number = 1
    const inserting = setInterval(() => void insertInto(url, ++number), 200)
    await told
    clearInterval(inserting)
    stop()
    await client.close()
  })

  itOnMongo('is told in any case', async () => {
    const url = databaseIn(newFolder())
    const store = await openStore(url)
    const seen: number[] = []
    const told = new Promise<void>((resolve) => {
      const stop = store.watch(() => {
        void store.head().then((head) => {
          seen.push(head)
          if (head !== 7) return
          stop()
          resolve()
        })
      })
    })
    await insertInto(url, 7)
    await told
    expect(seen.at(-1)).toBe(7)
    await store.close()
  })
})
