/** `npm run record:verify`, as it is run: on a record that is whole, and on one that was altered in the database itself. */
import type { CollectionSlug, Payload } from 'payload'

import { completeRecords } from '@/plugins/workflow/record/complete'
import { articlesOf } from '../collections/writing'
import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { run } from '../harness/run'

const records = 'workflow-records' as CollectionSlug

let newsroom: TestNewsroom
let payload: Payload
let id: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  ;({ payload } = newsroom)
  const { change, write } = articlesOf(payload)
  ;({ id } = await write())
  await change(id, { headline: 'Başka', _status: 'published' })
  await completeRecords(payload)
}, 120_000)
afterAll(() => newsroom?.close())

const verify = () =>
  run(['scripts/verifyRecord.ts'], { ...process.env, NODE_OPTIONS: '' }).catch(
    (error: Error) => error.message,
  )

it('finds nothing in a record that is as it was written', async () => {
  expect(await verify()).toContain('2 entries of 1 documents: 0 faults.')
}, 60_000)

it('names what was altered, and ends with code 1', async () => {
  const row = { id: { equals: `articles:${id}:1` } }
  await payload.db.updateOne({ collection: records, where: row, data: { byName: 'Somebody else' } })
  const said = await verify()
  expect(said).toContain('ended with 1')
  expect(said).toMatch(new RegExp(`articles/${id}: entry 1 \\([-0-9a-f]{36}\\) was altered\\.`))
}, 60_000)
