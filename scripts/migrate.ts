/** `npm run migrate`: brings the database to the schema of this version. A production start does it too. */
import { getPayload } from 'payload'

import { useLocalSecret } from './localSecret'

useLocalSecret()
Object.assign(process.env, { NODE_ENV: 'production' })
const { default: config } = await import('../src/payload.config')
// The adapter runs the committed migrations while it connects.
const payload = await getPayload({ config, disableOnInit: true })
await payload.destroy()
process.exit()
