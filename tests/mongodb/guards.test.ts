/** Unique indexes are the guards; the claim is one command; the log is written and read by majority. */
import fs from 'node:fs'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Where } from 'payload'

import { reconcile } from '@/plugins/feeds'
import { append } from '@/plugins/feeds/log/append'
import { payloadLog } from '@/plugins/feeds/log/payloadLog'
import { clearMark } from '@/plugins/feeds/mark/marks'
import { openStore } from '@/plugins/feeds/store'
import { openProject, type Project } from '../feeds/notesProject'
import { databaseIn } from '../harness/database'
import { itOnMongo } from '../harness/needs'
import { commandsDuring, telling } from './commands'
import { newFolder, openThings, things, type Thing } from './thingsProject'

/** A folder whose database's clients tell what they send. */
function tellingFolder(): string {
  const folder = newFolder()
  fs.writeFileSync(path.join(folder, 'database-url'), telling(databaseIn(folder)))
  return folder
}

describe('unique indexes', () => {
  itOnMongo('are there when a start has ended, and let one of twenty in', async () => {
    const { payload, close } = await openThings()
    const create = () => payload.create({ collection: things, data: { name: 'only one' } as never })
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, create))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await payload.count({ collection: things })).totalDocs).toBe(1)
    await close()
  })

  itOnMongo('that cannot be built end the start', async () => {
    const folder = newFolder()
    const client = new MongoClient(databaseIn(folder))
    await client
      .db()
      .collection('things')
      .insertMany([{ name: 'double' }, { name: 'double' }])
    await client.close()
    await expect(openThings(folder)).rejects.toThrow(/cannot connect to MongoDB.*(E11000|UNIQUE constraint)/)
  })
})

describe('the claim', () => {
  const claim = (holder: string) => ({
    collection: things,
    where: { and: [{ name: { equals: 'job' } }, { holder: { exists: false } }] } as Where,
    data: { holder },
  })

  itOnMongo('is won by one of twenty, and the others are told', async () => {
    const { payload, close } = await openThings()
    await payload.create({ collection: things, data: { name: 'job' } as never })
    const claims = Array.from({ length: 20 }, (_, place) => payload.db.updateOne(claim(`worker ${place}`)))
    const won = (await Promise.all(claims)).filter(Boolean) as unknown as Thing[]
    expect(won).toHaveLength(1)
    const { docs } = await payload.find({ collection: things })
    expect((docs as unknown as Thing[])[0]?.holder).toBe(won[0]?.holder)
    await close()
  })

  itOnMongo('is one findOneAndUpdate with its condition, and nothing else', async () => {
    const { payload, close } = await openThings(tellingFolder())
    await payload.create({ collection: things, data: { name: 'job' } as never })
    const all = ['find', 'aggregate', 'findAndModify', 'update', 'insert', 'delete']
    const sent = await commandsDuring(() => payload.db.updateOne(claim('me')), ...all)
    expect(sent).toMatchObject([
      { command: 'findAndModify', query: expect.objectContaining({ $and: expect.anything() }) },
    ])
    await close()
  })
})

describe('the log of changes', () => {
  let project: Project
  let open = false
  const start = async () => {
    if (!open) project = await openProject({ folder: tellingFolder() })
    open = true
    return project
  }
  afterAll(async () => {
    if (open) await project.close()
  })
  const said = (document: string) => ({
    ...{ type: 'note', document, language: 'tr', act: 'publish' as const, reason: null },
    ...{ tags: [], tagsBefore: [], slug: null, datePublished: null, item: { document } },
  })

  itOnMongo('SYNC-1 gives 30 writers at once numbers without holes or repeats', async () => {
    const { payload } = await start()
    await reconcile(payload)
    const logs = Array.from({ length: 3 }, () => payloadLog(payload))
    const before = (await logs[0]!.head())?.number ?? 0
    const writes = Array.from({ length: 30 }, (_, place) =>
      append(logs[place % 3]!, `note:${place}:tr`, () => Promise.resolve(said(String(place)))),
    )
    const numbers = (await Promise.all(writes)).map((change) => change!.number).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, place) => before + 1 + place))
  })

  itOnMongo('is written and read with concern "majority", by Payload and by delivery', async () => {
    const { payload, url } = await start()
    const log = payloadLog(payload)
    const store = await openStore(url)
    const sent = await commandsDuring(
      async () => {
        await append(log, 'note:last:tr', () => Promise.resolve(said('last')))
        await store.heads(0, 10)
        await store.items([await store.head()])
      },
      ...['insert', 'find', 'aggregate'],
    )
    await store.close()
    const ofLog = sent.filter((each) => each[each.command] === 'feed-changes')
    expect(ofLog.length).toBeGreaterThanOrEqual(5)
    for (const { command, readConcern, writeConcern } of ofLog) {
      if (command === 'insert') expect(writeConcern).toMatchObject({ w: 'majority' })
      else expect(readConcern).toMatchObject({ level: 'majority' })
    }
  })

  itOnMongo(
    'a mark that has changed meanwhile is not cleared: the condition goes with the write',
    async () => {
      const { payload } = await start()
      const data = { title: 'marked', _status: 'published' } as never
      const note = await payload.create({ collection: 'notes' as never, data })
      const stale = { id: String((note as { id: string }).id), mark: 'of before' }
      const sent = await commandsDuring(() => clearMark(payload, 'notes', stale), 'findAndModify', 'update')
      // The reconciler, which is at work on the note, clears its mark, too.
      const ofStale = sent.filter((each) => JSON.stringify(each).includes('of before'))
      expect(ofStale.map(({ command }) => command)).toEqual(['findAndModify'])
    },
  )
})
