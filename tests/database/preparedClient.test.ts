import { jest } from '@jest/globals'
import { createClient, type Client } from '@libsql/client'
import Database from 'libsql'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { createPreparedClient } from '@/database/sqlite/preparedClient'

describe('a client that prepares statements once', () => {
  let folder: string
  let client: Client
  let other: Client
  const prepare = jest.spyOn(Database.prototype as unknown as { prepare(sql: string): unknown }, 'prepare')
  const statements = Object.getPrototypeOf(new Database(':memory:').prepare('select 1')) as {
    columns(): unknown[]
  }
  const columns = jest.spyOn(statements, 'columns')
  const prepared = (sql: string) => prepare.mock.calls.filter(([asked]) => asked === sql).length

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prepared-'))
    const url = `file:${path.join(folder, 'a.db')}`
    client = createPreparedClient(url)
    other = createClient({ url })
    await client.execute('PRAGMA journal_mode = WAL')
    await client.execute('create table notes (id integer primary key, text text unique)')
    prepare.mockClear()
    columns.mockClear()
  })
  afterEach(() => {
    client.close()
    other.close()
    fs.rmSync(folder, { recursive: true, force: true })
  })

  const insert = 'insert into notes (text) values (?) returning id'
  const find = 'select text from notes where id >= ? order by id'
  const findFrom = async (id: number) =>
    (await client.execute({ sql: find, args: [id] })).rows.map(({ text }) => text)

  it('asks anew each time, with what it is given then', async () => {
    for (const text of ['a', 'b', 'c']) await client.execute({ sql: insert, args: [text] })
    expect(await findFrom(1)).toEqual(['a', 'b', 'c'])
    expect(await findFrom(3)).toEqual(['c'])
    await other.execute("update notes set text = 'B' where text = 'b'")
    expect(await findFrom(2)).toEqual(['B', 'c'])
    expect([prepared(insert), prepared(find)]).toEqual([1, 1])
  })

  it('asks once which columns a statement has', async () => {
    for (const text of ['a', 'b', 'c']) await client.execute({ sql: insert, args: [text] })
    expect(columns).toHaveBeenCalledTimes(1)
    const { rows } = await client.execute({ sql: 'select id, text as words from notes', args: [] })
    expect({ ...rows[2] }).toEqual({ id: 3, words: 'c' })
  })

  it('goes on after a statement has failed', async () => {
    await client.execute({ sql: insert, args: ['a'] })
    await expect(client.execute({ sql: insert, args: ['a'] })).rejects.toThrow(/UNIQUE/)
    const { rows } = await client.execute({ sql: insert, args: ['b'] })
    expect(rows[0]!.id).toBe(2)
    expect(await findFrom(1)).toEqual(['a', 'b'])
  })

  it('sees it when another process has changed a table', async () => {
    await client.execute({ sql: insert, args: ['a'] })
    const all = 'select * from notes'
    await client.execute(all)
    await other.execute("alter table notes add column more text default 'new'")
    await client.execute(all)
    expect((await client.execute(all)).rows.map((row) => ({ ...row }))).toEqual([
      { id: 1, text: 'a', more: 'new' },
    ])
    await other.execute('create index notes_text on notes (text)')
    await other.execute('drop index notes_text')
    expect(await findFrom(1)).toEqual(['a'])
  })

  it('leaves nothing open: the write-ahead log can be emptied', async () => {
    for (const text of ['a', 'b']) await client.execute({ sql: insert, args: [text] })
    await client.execute(`${find} limit 1`.replace('?', '0'))
    await expect(client.execute("select json_extract(text, '$.a') from notes")).rejects.toThrow(/JSON/i)
    const { rows } = await other.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    expect(rows[0]!.busy).toBe(0)
  })

  it('knows a query again whose joined tables have other names each time, as Payload gives them', async () => {
    for (const text of ['a', 'b']) await client.execute({ sql: insert, args: [text] })
    const [one, other] = ['482b41c5_fa8f_4b22_aacc_3fd8abebfd76', 'b9c0d1e2_0f3a_4c5d_8e7f_001122334455']
    const before = prepare.mock.calls.length
    const pairs = async (lower: string, higher: string) => {
      const joined = `from notes "${lower}" join notes "${higher}" on "${lower}".id < "${higher}".id`
      const { rows } = await client.execute(
        `select "${lower}".text as low, "${higher}".text as high ${joined}`,
      )
      return rows.map((row) => ({ ...row }))
    }
    expect(await pairs(one, other)).toEqual([{ low: 'a', high: 'b' }])
    expect(await pairs(other, one)).toEqual([{ low: 'a', high: 'b' }])
    expect(prepare.mock.calls.length - before).toBe(1)
  })
})
