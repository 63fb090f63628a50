/**
 * In the empty newsroom that the environment names: an article of an archive saved again and again, by the
 * newsroom's own database or by Payload's as it comes (`measure.ts ours`, `measure.ts stock`). Prints medians as JSON.
 */
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { createLocalReq, getPayload, type Payload } from 'payload'

import { OTHERS_FOR } from '@/database/sqlite/leaveRoom'
import { env } from '@/env'
import { seedArchive } from '../../seed/archive'
import { body } from '../../tests/storage/newsdesk'
import { percentile } from '../percentile'
import { countedStatements, countStatements } from './countStatements'

const ARTICLES = 1000
const PARAGRAPHS = 20
const WARM_UP = 20
const ROUNDS = 40

countStatements()
const payload = await open(process.argv[2] === 'stock')
await seedArchive(payload, ARTICLES)
// The archive was written by another connection, and beside one that writes the newsroom leaves room for a while.
await delay(OTHERS_FOR + 1000)
const save = await savesOf(payload)
console.log(
  JSON.stringify({
    autosave: await measure((round) => save(round, true)),
    publish: await measure((round) => save(round, false)),
  }),
)
await payload.destroy()
process.exit()

async function open(stock: boolean): Promise<Payload> {
  const config = await (await import('@/payload.config')).default
  if (!stock) return getPayload({ config })
  const adapter = sqliteAdapter({ client: { url: env.DATABASE_URL }, idType: 'uuid', transactionOptions: {} })
  return getPayload({ config: { ...config, db: adapter as typeof config.db } })
}

/** What a desk sends when it saves: the whole article, of 20 paragraphs. */
async function savesOf(payload: Payload) {
  const email = 'editor@example.com'
  const user = await payload.create({
    collection: 'users',
    data: { email, password: 'newsroom-bench-2026', name: 'Editor', role: 'editor' },
  })
  const { docs } = await payload.find({ collection: 'articles', limit: 1, depth: 0, locale: 'tr' })
  const { id, updatedAt: _changed, createdAt: _made, ...fields } = docs[0]!
  return async (round: number, autosave: boolean) => {
    const req = await createLocalReq({ user: { ...user, collection: 'users' }, locale: 'tr' }, payload)
    await payload.update({
      collection: 'articles',
      id,
      data: {
        ...fields,
        headline: `Başlık ${round}`,
        articleBody: body(PARAGRAPHS, String(round)) as never,
        _status: autosave ? 'draft' : 'published',
      },
      depth: 0,
      ...(autosave ? { draft: true, autosave: true } : {}),
      overrideAccess: false,
      req,
    })
  }
}

interface Cost {
  statements: number
  ms: number
  cpu_ms: number
}

/** Medians. */
async function measure(save: (round: number) => Promise<void>): Promise<Cost> {
  const costs: Cost[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    countedStatements()
    const cpu = process.cpuUsage()
    const began = performance.now()
    await save(round)
    const ms = performance.now() - began
    const { user, system } = process.cpuUsage(cpu)
    costs.push({ statements: countedStatements(), ms, cpu_ms: (user + system) / 1000 })
  }
  const median = (name: keyof Cost) =>
    percentile(
      costs.slice(WARM_UP).map((cost) => cost[name]),
      0.5,
    )
  return { statements: median('statements'), ms: median('ms'), cpu_ms: median('cpu_ms') }
}
