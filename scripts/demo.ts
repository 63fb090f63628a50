/**
 * `npm run demo`: database, seed, build, start, in one process. Can be killed at
 * any moment; the next start goes on where this one was cut off.
 */
import { useLocalSecret } from './localSecret'

useLocalSecret()
process.env.PORT ??= '3000'
process.env.HOST ??= '127.0.0.1'
process.env.SERVER_URL ??= `http://localhost:${process.env.PORT}`
process.env.LOG_LEVEL ??= 'warn'
process.env.MAIL_DIR ??= './data/mail'
Object.assign(process.env, { NODE_ENV: 'production' })

const started = Date.now()
const say = (what: string) => console.log(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${what}`)

try {
  say('Preparing the database …')
  const { openPayload } = await import('../src/server/payload')
  const payload = await openPayload({ demo: true })
  const { seedDemo } = await import('../seed')
  await seedDemo(payload, { onProgress: say })
  say('Looking whether anything has changed since the last build …')
  const { buildIfNeeded } = await import('./buildIfNeeded')
  if ((await buildIfNeeded({ force: false })) === 'built') say('Built.')
  say('Starting …')
  const { startServer } = await import('../src/server/start')
  await startServer({ role: 'all', demo: true })
  sayWhereEverythingIs(process.env.SERVER_URL)
} catch (error) {
  console.error(error instanceof Error ? `\n${error.message}` : error)
  if (process.env.LOG_LEVEL === 'debug') console.error(error)
  process.exit(1)
}

function sayWhereEverythingIs(url: string) {
  say('Ready.')
  console.log(`
  Reader site   ${url}/tr   ${url}/en
  Admin         ${url}/admin
  Web feeds     ${url}/feeds/tr/latest.rss   .atom   .json
  Mobile feed   ${url}/mobile/v1/changes?locale=tr
  REST          ${url}/api/articles
  GraphQL       ${url}/api/graphql

  Logins        reporter@example.com   editor@example.com   chief@example.com   admin@example.com
  Password      newsroom-demo-2025

  Mail          is written into ${process.env.MAIL_DIR}

  Ctrl-C stops it.
`)
}
