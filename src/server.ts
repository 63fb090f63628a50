/** `npm start`: one process, in production. Roles by `ROLE`: all (default), web, worker, delivery. */
import { env, missingInProduction } from './env'

const missing = missingInProduction()
if (missing.length > 0) {
  console.error(`Not started.\n  ${missing.join('\n  ')}`)
  process.exit(1)
}
Object.assign(process.env, { NODE_ENV: 'production' })

const { notStarted } = await import('./server/notStarted')
const { startServer } = await import('./server/start')
await startServer({ role: env.ROLE }).catch(notStarted)
