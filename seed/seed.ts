/**
 * `npm run seed`: the story and the demo articles.
 * `-- --story-only` leaves the demo articles out, `-- --articles 10000` also fills the archive.
 */
import 'dotenv/config'
import { parseArgs } from 'node:util'

import { useLocalSecret } from '../scripts/localSecret'

const { values } = parseArgs({
  options: { 'story-only': { type: 'boolean', default: false }, articles: { type: 'string', default: '0' } },
})
const articles = Number(values.articles)
if (!Number.isInteger(articles) || articles < 0) {
  console.error('Use: npm run seed [-- --story-only] [-- --articles 10000]')
  process.exit(2)
}

// The committed migrations run only in production.
Object.assign(process.env, { NODE_ENV: 'production' })
useLocalSecret()
process.env.LOG_LEVEL ??= 'warn'

const { default: config } = await import('../src/payload.config')
const { getPayload } = await import('payload')
const { reconcile } = await import('../src/plugins/feeds')
const { seedArchive, seedNewsroom } = await import('./index')

const payload = await getPayload({ config })
try {
  const { created, kept } = await seedNewsroom(payload, {
    storyOnly: values['story-only'],
    onProgress: ({ done, total, label }) => console.log(`${done}/${total} ${label}`),
  })
  await reconcile(payload)
  console.log(`Made ${created}, found ${kept}.`)
  if (articles > 0) await fillArchive()
} catch (error) {
  console.error(rootOf(error))
  process.exitCode = 1
}
await payload.destroy()
process.exit()

async function fillArchive(): Promise<void> {
  let started = performance.now()
  const { created, kept } = await seedArchive(payload, articles, {
    onProgress: ({ done, total }) => {
      if (done === 0) started = performance.now()
      console.log(`${done}/${total} articles`)
    },
  })
  const seconds = (performance.now() - started) / 1000
  console.log(
    `Archive: made ${created} in ${seconds.toFixed(1)} s (${Math.round(created / seconds)} per second), found ${kept}.`,
  )
}

/** The database layer wraps its errors together with all values of the statement; what went wrong is innermost. */
function rootOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? rootOf(error.cause) : error.message
}
