import { createClient } from '@libsql/client'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { createGatedClient, type GatedClient } from '@/database/sqlite/gatedClient'
import { createWriteGate } from '@/database/sqlite/writeGate'

describe('the SQLite client behind the write gate', () => {
  let folder: string
  let client: GatedClient

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gate-'))
    client = await createGatedClient(`file:${path.join(folder, 'a.db')}`)
    await client.execute('create table notes (id integer primary key, text text unique)')
    await client.execute('create table tags (note integer references notes(id))')
  })

  afterEach(() => {
    client.close()
    fs.rmSync(folder, { recursive: true, force: true })
  })

  const count = async () => Number((await client.execute('select count(*) as n from notes')).rows[0]?.n)

  it('stores all of 100 parallel transactions and single writes', async () => {
    await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        if (i % 2)
          return client.execute({ sql: 'insert into notes (text) values (?)', args: [`single ${i}`] })
        const transaction = await client.transaction('write')
        await transaction.execute({ sql: 'insert into notes (text) values (?)', args: [`first ${i}`] })
        await new Promise((resolve) => setTimeout(resolve, 1))
        await transaction.execute({ sql: 'insert into notes (text) values (?)', args: [`second ${i}`] })
        return transaction.commit()
      }),
    )
    expect(await count()).toBe(150)
  })

  it('shows nothing of a transaction before its commit, and nothing after its rollback', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute("insert into notes (text) values ('a')")
    expect(await count()).toBe(0)
    await transaction.rollback()
    expect(await count()).toBe(0)
    expect(transaction.closed).toBe(true)
    await expect(transaction.execute('select 1')).rejects.toThrow('closed')
  })

  it('keeps foreign keys and WAL on after many transactions', async () => {
    for (let i = 0; i < 3; i++) await (await client.transaction('write')).commit()
    const transaction = await client.transaction('write')
    await expect(transaction.execute('insert into tags (note) values (99)')).rejects.toThrow(/FOREIGN KEY/)
    await transaction.rollback()
    expect((await client.execute('pragma journal_mode')).rows[0]?.journal_mode).toBe('wal')
    expect((await client.execute('pragma foreign_keys')).rows[0]?.foreign_keys).toBe(1)
  })

  it('remembers that a COMMIT failed, rolls back, and writes again afterwards', async () => {
    await client.execute(
      'create table strict (note integer references notes(id) deferrable initially deferred)',
    )
    const transaction = await client.transaction('write')
    await transaction.execute('insert into strict (note) values (99)')
    await expect(transaction.commit()).rejects.toThrow(/FOREIGN KEY/)
    expect(transaction.commitError).toBeInstanceOf(Error)
    await client.execute("insert into notes (text) values ('after')")
    expect(await count()).toBe(1)
  })

  it('waits for the lock of another process without blocking this one', async () => {
    const other = createClient({ url: `file:${path.join(folder, 'a.db')}` })
    await other.execute('BEGIN IMMEDIATE')
    // If SQLite did all the waiting, nothing else would run here until the lock is free.
    let turns = 0
    const watch = setInterval(() => turns++, 5)
    const write = client.execute("insert into notes (text) values ('waited')")
    setTimeout(() => void other.execute('COMMIT'), 700)
    await write
    clearInterval(watch)
    other.close()
    expect(await count()).toBe(1)
    expect(turns).toBeGreaterThan(6)
  })

  it('changes a table in a migration without deleting what refers to it', async () => {
    await client.execute('create table rows (note integer references notes(id) on delete cascade)')
    await client.execute("insert into notes (id, text) values (1, 'kept')")
    await client.execute('insert into rows (note) values (1)')
    await client.withoutForeignKeys(async () => {
      const transaction = await client.transaction('write')
      await transaction.execute('create table new_notes (id integer primary key, text text)')
      await transaction.execute('insert into new_notes select * from notes')
      await transaction.execute('drop table notes')
      await transaction.execute('alter table new_notes rename to notes')
      await transaction.commit()
    })
    expect((await client.execute('select count(*) as n from rows')).rows[0]?.n).toBe(1)
    await expect(client.execute('insert into rows (note) values (99)')).rejects.toThrow(/FOREIGN KEY/)
  })

  it('refuses clearly when the turn to write never comes', async () => {
    const gate = createWriteGate(50)
    const leave = await gate.enter()
    await expect(gate.enter()).rejects.toThrow(/without "req"/)
    const third = gate.enter()
    leave()
    ;(await third)()
  })
})
