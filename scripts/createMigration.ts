/** `npm run migrate:create -- NAME`: writes what changed in the schema since the last migration (SQLite). */
import { getPayload } from 'payload'

process.env.PAYLOAD_SECRET ??= 'not used: nothing is signed here'
process.env.PAYLOAD_MIGRATING = 'true'
const { default: config } = await import('../src/payload.config')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({
  migrationName: process.argv[2] ?? 'change',
  payload,
  forceAcceptWarning: true,
  skipEmpty: true,
})
process.exit()
