/**
 * What is due while the disk is full, and while the database cannot be had: the built product does it as soon as it
 * can, once, and says meanwhile that it is not ready. By the real clock.
 */
import Database from 'libsql'
import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { bundledProcess } from '../harness/bundledProcess'
import { testServer } from '../harness/database'
import { environmentOf } from '../harness/environmentOf'
import { recordFigure } from '../harness/figures'
import { skipped } from '../harness/needs'
import { startProduct, type Product } from '../harness/product'
import { run } from '../harness/run'
import { newDatabase } from '../harness/templateDatabase'
import { mountSmallDisk, type SmallDisk } from '../storage/smallDisk'

const MANY = 5
/** Milliseconds between the last preparation and the time of all. */
const START = 15_000
const AWAY = 10_000

/** The log of writes has room of its own, which a full disk does not take. */
function leaveNoRoomInLog(file: string): void {
  const database = new Database(file)
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

const onSqlite = testServer ? describe.skip : describe
onSqlite('what is due', () => {
  let product: Product | undefined
  let disk: SmallDisk | undefined
  let holder: ChildProcess | undefined
  const folders: string[] = []
  afterEach(async () => {
    holder?.kill('SIGKILL')
    await product?.kill()
    disk?.remove()
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true })
  })

  /** A newsroom in which articles are due at a time, and the product that works on it. */
  async function waitingFor(file: string): Promise<number> {
    const env = { DATABASE_URL: `file:${file}` }
    const home = { ...environmentOf(path.dirname(file)), ...env, ROLE: 'web' }
    const prepare = await bundledProcess('tests/product/prepareSchedules.ts')
    const printed = await run([prepare, String(MANY), '0', String(START)], home)
    product = await startProduct({ folder: path.dirname(file), env })
    return (JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as { together: number }).together
  }

  const untilTime = (time: number) => delay(Math.max(0, time - Date.now()))
  const countIn = (file: string) => {
    const database = new Database(file, { readonly: true })
    const count = (sql: string) => (database.prepare(sql).get() as { n: number }).n
    const found = {
      published: count("SELECT count(*) AS n FROM articles WHERE _status = 'published'"),
      records: count("SELECT count(*) AS n FROM workflow_records WHERE act = 'publish'"),
      done: count("SELECT count(*) AS n FROM workflow_schedules WHERE state = 'done'"),
      late: count('SELECT min(late) AS n FROM workflow_schedules') >= 3000,
    }
    database.close()
    return found
  }
  async function untilAllIsDone(file: string): Promise<void> {
    const deadline = Date.now() + 60_000
    while (countIn(file).records < MANY && Date.now() < deadline) await delay(200)
    expect(countIn(file)).toEqual({ published: MANY, records: MANY, done: MANY, late: true })
  }
  const ready = async () => (await fetch(`${product!.url}/readyz`)).status

  const small = (disk = mountSmallDisk(96))
  const onSmallDisk = small ? it : skipped('no small disk can be mounted here: it takes root')
  onSmallDisk(
    'while the disk is full goes out once there is room again',
    async () => {
      disk = small
      const file = path.join(small!.folder, 'newsroom.db')
      const { folder } = newDatabase()
      folders.push(folder)
      fs.copyFileSync(path.join(folder, 'newsroom.db'), file)
      const due = await waitingFor(file)
      await untilTime(due - 2000)
      leaveNoRoomInLog(file)
      small!.fill()
      await untilTime(due + 4000)
      expect(countIn(file)).toMatchObject({ published: 0, records: 0, done: 0 })
      expect(await ready()).toBe(503)
      small!.empty()
      await untilAllIsDone(file)
      recordFigure('B9', 'due while the disk is full', { due: MANY, published: MANY, twice: 0 })
    },
    180_000,
  )

  it('while another process holds the database goes out once it is free', async () => {
    const { folder } = newDatabase()
    folders.push(folder)
    const file = path.join(folder, 'newsroom.db')
    const due = await waitingFor(file)
    await untilTime(due - 2000)
    holder = spawn(process.execPath, ['tests/storage/holdLock.mjs', `file:${file}`, String(AWAY)])
    await untilTime(due + 4000)
    expect(countIn(file)).toMatchObject({ published: 0, records: 0, done: 0 })
    expect((await fetch(`${product!.url}/healthz`)).status).toBe(200)
    await untilAllIsDone(file)
    recordFigure('B9', 'due while the database is away for 10 s', { due: MANY, published: MANY, twice: 0 })
  }, 180_000)
})
