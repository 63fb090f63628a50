/**
 * Many articles due at one second, and three processes that work on them: one is killed, one is stopped for longer
 * than its lease and goes on afterwards. Each article is published once and recorded once. By the real clock.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import type { CollectionSlug, Payload, Where } from 'payload'

import { bundledProcess } from '../harness/bundledProcess'
import { removeFolder } from '../harness/database'
import { environmentOf } from '../harness/environmentOf'
import { recordFigure, runs } from '../harness/figures'
import { isStandIn } from '../harness/needs'
import { startProduct } from '../harness/product'
import { run } from '../harness/run'
import { newDatabase } from '../harness/templateDatabase'

/** The stand-in for MongoDB reads all documents for each question: there are fewer, most of them copies, and all short. */
const MANY = runs(24, isStandIn ? 180 : 500)
/** With many, on SQLite, it is the built product itself, with the leases that it has; else its planner alone. */
const isProduct = !isStandIn && Boolean(process.env.LONG)
const [LEASE, WRITTEN, EACH, LENGTH] = isStandIn
  ? [15_000, 4, 10_000, 1]
  : [isProduct ? 30_000 : 3000, MANY, 60, 20]
/** Milliseconds for three of them to start. */
const START = isProduct ? 60_000 : 20_000
/** How many of them one process publishes before it is killed, or stopped. */
const SHARE = runs(4, 51)

interface Worker {
  process: ChildProcess
  /** Ids of what it says that it has published. */
  published: string[]
}

const isTooSlow = isStandIn && !process.env.LONG
const described = isTooSlow ? describe.skip : describe
described('three processes, one killed and one stopped past its lease (on the stand-in: LONG)', () => {
  const { folder } = newDatabase()
  const env: NodeJS.ProcessEnv = { ...environmentOf(folder), ROLE: 'web' }
  const workers: Worker[] = []
  let payload: Payload
  afterAll(async () => {
    for (const { process } of workers) process.kill('SIGKILL')
    await payload?.destroy()
    await removeFolder(folder)
  })

  it('publish each article once', async () => {
    const prepared = [
      await bundledProcess('tests/product/prepareSchedules.ts'),
      WRITTEN,
      0,
      START,
      EACH,
      MANY - WRITTEN,
      LENGTH,
    ].map(String)
    const { together } = JSON.parse((await run(prepared, env)).trimEnd().split('\n').at(-1) ?? '') as {
      together: number
    }
    payload = await openHere()
    const start: (role: string) => Promise<Worker> = isProduct ? startNewsroom : startPlanner
    // The newsroom itself, and two that stand by.
    const [killed, stopped] = await Promise.all([start('all'), start('worker'), start('worker')])
    const until = async (isSo: () => boolean | Promise<boolean>, every = 50) => {
      while (!(await isSo()) && Date.now() < together + 1_500_000) await delay(every)
    }
    const done = () => count('workflow-schedules', { state: { equals: 'done' } })
    /** Where one process writes at a time, it may be another that works; else each has its share before its end. */
    const worked =
      ({ published }: Worker, part: number) =>
      async () =>
        isStandIn ? published.length >= SHARE : (await done()) >= Math.ceil(MANY * part)

    await until(worked(killed, 3 / 8))
    killed.process.kill('SIGKILL')
    await until(worked(stopped, 1 / 2))
    stopped.process.kill('SIGSTOP')
    await delay(2 * LEASE)
    stopped.process.kill('SIGCONT')
    await until(async () => (await done()) === MANY, EACH / 10)
    // Whatever the one that was stopped still has in its hands.
    await delay(LEASE)

    // What the one that was killed had published and not yet told of, another adds to the record within half a minute.
    const recorded = { act: { equals: 'publish' } }
    while ((await count('workflow-records', recorded)) < MANY && Date.now() < together + 1_560_000)
      await delay(EACH / 10)
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: 'workflow-records',
      where: recorded,
      limit: 0,
      pagination: false,
    })
    const found = {
      published: await count('articles', { _status: { equals: 'published' } }),
      publications: (
        await payload.db.countVersions({
          collection: 'articles',
          where: { 'version._status': { equals: 'published' } },
        })
      ).totalDocs,
      records: docs.length,
      documents: new Set(docs.map(({ document }) => document)).size,
      waiting: await count('workflow-schedules', { state: { equals: 'waiting' } }),
      byNow: Date.now() > together,
    }
    const wanted = { published: MANY, publications: MANY, records: MANY, documents: MANY }
    expect(found).toEqual({ ...wanted, waiting: 0, byNow: true })
    const shares = workers.map(({ published }) => published.length)
    // Each has its part where each can write at the same time: the work is not one process's.
    if (isStandIn && MANY >= 180) expect(Math.min(...shares)).toBeGreaterThanOrEqual(50)
    const twice = found.records - found.documents
    recordFigure(
      'B9',
      isStandIn
        ? 'planners killed, three that all write, on the stand-in'
        : isProduct
          ? 'built product: one of three processes killed, one stopped past its lease'
          : 'planners killed',
      {
        due: MANY,
        published: found.published,
        twice,
        ...(isProduct ? {} : { shares: shares.join(' ') }),
      },
    )
  }, 2_400_000)

  async function openHere(): Promise<Payload> {
    Object.assign(process.env, env)
    const { getPayload } = await import('payload')
    return getPayload({ config: (await import('../../src/payload.config')).default })
  }

  async function count(collection: string, where: Where): Promise<number> {
    return (await payload.db.count({ collection: collection as CollectionSlug, where })).totalDocs
  }

  async function startNewsroom(role: string): Promise<Worker> {
    const { process } = await startProduct({ folder, env: { ROLE: role } })
    const worker: Worker = { process, published: [] }
    workers.push(worker)
    return worker
  }

  async function startPlanner(): Promise<Worker> {
    const planner = await bundledProcess('tests/product/plannerProcess.ts')
    const child = spawn(process.execPath, ['--conditions=production', planner, String(LEASE)], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const worker: Worker = { process: child, published: [] }
    workers.push(worker)
    return new Promise((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const said = chunk.toString()
        worker.published.push(...[...said.matchAll(/published (\S+)/g)].map(([, id]) => id!))
        if (said.includes('working')) resolve(worker)
      })
      child.once('exit', () => reject(new Error('A planner ended by itself.')))
    })
  }
})

const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
