import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import fs from 'node:fs'
import path from 'node:path'

import { openNewsroom, type TestNewsroom } from '../harness/newsroom'

describe('the committed migrations', () => {
  let newsroom: TestNewsroom
  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(() => newsroom.close())

  it('are as the collections are now (else: npm run migrate:create)', async () => {
    const folder = path.resolve('src/database/migrations')
    const newest = fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .at(-1)
    const before = JSON.parse(fs.readFileSync(path.join(folder, newest ?? ''), 'utf8')) as Record<
      string,
      unknown
    >
    const adapter = newsroom.payload.db as unknown as SQLiteAdapter
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
    const now = await generateDrizzleJson(adapter.schema)
    expect(await generateMigration(before as never, now as never)).toEqual([])
  })

  it('have all run on a new database, once', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'payload-migrations', pagination: false })
    const { migrations } = await import('@/database/migrations')
    expect(docs.map(({ name }) => name).sort()).toEqual(migrations.map(({ name }) => name).sort())
  })
})
