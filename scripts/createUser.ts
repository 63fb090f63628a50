/** `npm run user:create -- --email a@b.example --name "A B" --role admin [--password …]` */
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'

import { useLocalSecret } from './localSecret'

const { values } = parseArgs({
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', default: 'admin' },
    password: { type: 'string' },
  },
})
const roles = ['reporter', 'editor', 'chief', 'admin'] as const
const role = roles.find((name) => name === values.role)
if (!values.email || !role) {
  console.error(
    'Use: npm run user:create -- --email EMAIL [--name NAME] [--role reporter|editor|chief|admin]',
  )
  process.exit(2)
}
useLocalSecret()
Object.assign(process.env, { NODE_ENV: 'production' })
const { default: config } = await import('../src/payload.config')
const payload = await getPayload({ config })
const password = values.password ?? randomBytes(12).toString('base64url')
try {
  await payload.create({
    collection: 'users',
    data: { email: values.email, name: values.name ?? values.email, role, password },
  })
  console.log(`Made ${values.email} (${role}).${values.password ? '' : ` Password: ${password}`}`)
} catch (error) {
  console.error(`Not made: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
await payload.destroy()
process.exit()
