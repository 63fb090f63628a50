/**
 * Many articles due at one second, and three processes that work on them: one is killed, one is stopped for longer
 * than its lease and goes on afterwards. Each article is published once and recorded once. By the real clock.
 */
import Database from 'libsql'
import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { testServer } from '../harness/database'
import { environmentOf } from '../harness/environmentOf'
import { recordFigure, runs } from '../harness/figures'
import { run } from '../harness/run'
import { newDatabase } from '../harness/templateDatabase'

const LEASE = 3000
const MANY = runs(24, 500)

const onSqlite = testServer ? describe.skip : describe
onSqlite('three processes, one killed and one stopped past its lease', () => {
  const { folder } = newDatabase()
  const env = { ...environmentOf(folder), ROLE: 'web' }
  const workers: ChildProcess[] = []
  afterAll(() => {
    for (const worker of workers) worker.kill('SIGKILL')
    fs.rmSync(folder, { recursive: true, force: true })
  })

  it('publish each article once', async () => {
    const printed = await run(['tests/product/prepareSchedules.ts', String(MANY), '0', '20000'], env)
    const { together } = JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as { together: number }
    const [killed, stopped] = await Promise.all([startWorker(), startWorker(), startWorker()])
    const database = new Database(path.join(folder, 'newsroom.db'), { readonly: true })
    const count = (sql: string) => (database.prepare(sql).get() as { n: number }).n
    const done = () => count("SELECT count(*) AS n FROM workflow_schedules WHERE state = 'done'")
    const until = async (enough: number) => {
      while (done() < enough && Date.now() < together + 240_000) await delay(20)
    }

    await until(Math.ceil(MANY / 8))
    killed.kill('SIGKILL')
    await until(Math.ceil(MANY / 4))
    stopped.kill('SIGSTOP')
    await delay(2 * LEASE)
    stopped.kill('SIGCONT')
    await until(MANY)
    // Whatever the one that was stopped still has in its hands.
    await delay(LEASE)

    const publications = "SELECT count(*) AS n FROM workflow_records WHERE act = 'publish'"
    // What the one that was killed had published and not yet told of, another adds to the record within half a minute.
    while (count(publications) < MANY && Date.now() < together + 300_000) await delay(100)
    const found = {
      published: count("SELECT count(*) AS n FROM articles WHERE _status = 'published'"),
      publications: count("SELECT count(*) AS n FROM _articles_v WHERE version__status = 'published'"),
      records: count(publications),
      documents: count(publications.replace('count(*)', 'count(DISTINCT document)')),
      waiting: count("SELECT count(*) AS n FROM workflow_schedules WHERE state = 'waiting'"),
      byNow: Date.now() > together,
    }
    database.close()
    expect(found).toEqual({
      published: MANY,
      publications: MANY,
      records: MANY,
      documents: MANY,
      waiting: 0,
      byNow: true,
    })
    const twice = found.records - found.documents
    recordFigure('B9', 'planners killed', { due: MANY, published: found.published, twice })
  }, 900_000)

  function startWorker(): Promise<ChildProcess> {
    const args = ['--conditions=production', '--import=tsx', 'tests/product/plannerProcess.ts', String(LEASE)]
    const worker = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    workers.push(worker)
    return new Promise((resolve, reject) => {
      worker.stdout.once('data', () => resolve(worker))
      worker.once('exit', () => reject(new Error('A planner ended by itself.')))
    })
  }
})

const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
