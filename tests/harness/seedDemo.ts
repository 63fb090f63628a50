/** Seeds the configured database as `npm run demo` does, accounts included, and waits until the feeds have it. */
Object.assign(process.env, { NODE_ENV: 'production' })
const { getPayload } = await import('payload')
const { default: config } = await import('../../src/payload.config')
const { reconcile } = await import('../../src/plugins/feeds')
const { seedDemo } = await import('../../seed')

const payload = await getPayload({ config })
await seedDemo(payload)
await reconcile(payload)
await payload.destroy()
process.exit()

export {}
