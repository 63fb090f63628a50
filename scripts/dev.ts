/** `npm run dev`: the newsroom with hot reload, on the demo's database. */
import { buildReader } from './buildReader'
import { useLocalSecret } from './localSecret'

useLocalSecret()
process.env.HOST ??= '127.0.0.1'

await buildReader()
const { runMigrations } = await import('./runMigrations')
runMigrations()
const { startServer } = await import('../src/server/start')
await startServer({ role: 'all', dev: true, demo: true })
console.log(`Ready: ${process.env.SERVER_URL ?? 'http://localhost:3000'}/admin`)
