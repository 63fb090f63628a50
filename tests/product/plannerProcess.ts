/**
 * In the newsroom that the environment names: a planner whose leases last so many milliseconds, until it is killed.
 * It prints what it publishes.
 */
import { getPayload } from 'payload'

import { createPlanner } from '@/plugins/workflow/time/work/planner'

const payload = await getPayload({ config: (await import('@/payload.config')).default })
payload.collections.articles.config.hooks.afterChange.push(({ doc, operation }) => {
  if (operation === 'update' && doc._status === 'published') console.log(`published ${doc.id}`)
})
createPlanner(payload, { lease: Number(process.argv[2]) }).start()
// Its own timers hold no process.
setInterval(() => undefined, 60_000)
console.log('working')
