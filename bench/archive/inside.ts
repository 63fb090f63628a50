/** On the newsroom that the environment names: a pass of the reconciler, and the latest articles' feed made anew. */
import { getPayload } from 'payload'

import { env } from '@/env'
import { reconcile } from '@/plugins/feeds'
import { followSet } from '@/plugins/feeds/set/followedSet'
import { Reader } from '@/plugins/feeds/set/readers'
import { openStore } from '@/plugins/feeds/store'
import { newsroomFeedViews } from '@/reader/feedViews'
import { percentile } from '../percentile'

const ROUNDS = 15

const { default: config } = await import('@/payload.config')
const payload = await getPayload({ config })
// The first one looks at everything, as after each start.
const firstSweep = await timeOf(() => reconcile(payload, { marks: true, sweep: 'all' }))
const sweep = await medianOf(() => reconcile(payload, { marks: true, sweep: 'next' }))

const store = await openStore(env.DATABASE_URL)
const set = followSet(store)
const follow = await timeOf(() => set.refresh())
const latest = newsroomFeedViews.find(({ name }) => name === 'feed latest')
const request = {
  params: { language: 'tr', format: 'rss' },
  query: new URLSearchParams(),
  origin: env.SERVER_URL,
}
const render = await medianOf(async () => latest?.render(set.open(new Reader()), request))

await store.close()
await payload.destroy()
console.log(JSON.stringify({ sweep, render, firstSweep, follow }))
process.exit()

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await timeOf(work))
  return percentile(times, 0.5)
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return Math.round((performance.now() - began) * 100) / 100
}
