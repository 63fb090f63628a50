/** `npm run dev`: the newsroom with hot reload, on the demo's database. */
import 'dotenv/config'
import { buildReader } from './buildReader'
import { demoSecret } from './demoSecret'

process.env.PAYLOAD_SECRET ??= demoSecret('data/demo-secret')
process.env.HOST ??= '127.0.0.1'
process.env.NEWSROOM_DEMO = '1'

await buildReader()
const { runMigrations } = await import('./runMigrations')
runMigrations()
const { startServer } = await import('../src/server/start')
const { url } = await startServer({ role: 'all', dev: true })
console.log(`Ready: ${url}/admin   ${url}/tr`)
