/**
 * In the empty newsroom that the environment names: an article of an archive saved again and again, by the
 * newsroom's own database or by Payload's as it comes (`measure.ts ours`, `measure.ts stock`). Prints medians as JSON.
 */
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { createLocalReq, getPayload, type Payload } from 'payload'

import { OTHERS_FOR } from '@/database/sqlite/leaveRoom'
import { env } from '@/env'
import { transition, workflowState } from '@/plugins/workflow'
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
const { autosave, seen, publish } = await actsOf(payload)
console.log(
  JSON.stringify({
    autosave: await measure((round) => Promise.resolve(() => autosave(round))),
    publish: await measure(async (round) => {
      await autosave(round)
      const newest = await seen()
      return () => publish(newest)
    }),
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

type Seen = Record<'version' | 'hash', string>

/** What a desk sends: the whole article, of 20 paragraphs, and the act that makes it public. */
async function actsOf(payload: Payload) {
  const email = 'editor@example.com'
  const editor = await payload.create({
    collection: 'users',
    data: { email, password: 'newsroom-bench-2026', name: 'Editor', role: 'editor' },
  })
  const user = { ...editor, collection: 'users' } as const
  const { docs } = await payload.find({ collection: 'articles', limit: 1, depth: 0, locale: 'tr' })
  const { id, updatedAt: _changed, createdAt: _made, ...fields } = docs[0]!
  return {
    async autosave(round: number) {
      const req = await createLocalReq({ user, locale: 'tr' }, payload)
      const text = { headline: `Başlık ${round}`, articleBody: body(PARAGRAPHS, String(round)) as never }
      const data = { ...fields, ...text, _status: 'draft' as const }
      const how = { draft: true, autosave: true, depth: 0, overrideAccess: false }
      await payload.update({ collection: 'articles', id, data, ...how, req })
    },
    /** @returns the newest version, which whoever presses a button has seen. */
    async seen(): Promise<Seen> {
      const { newest } = await workflowState(payload, { collection: 'articles', id, user })
      return { version: newest.version, hash: newest.hash }
    },
    async publish(seen: Seen) {
      const what = { to: 'published', act: 'fix', ...seen, acceptWarnings: true }
      await transition(payload, { collection: 'articles', id, ...what, user })
    },
  }
}

interface Cost {
  statements: number
  ms: number
  cpu_ms: number
}

/** Medians. @param prepare makes ready what is then measured. */
async function measure(prepare: (round: number) => Promise<() => Promise<void>>): Promise<Cost> {
  const costs: Cost[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const save = await prepare(round)
    countedStatements()
    const cpu = process.cpuUsage()
    const began = performance.now()
    await save()
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
