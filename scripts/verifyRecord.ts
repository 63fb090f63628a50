/**
 * `npm run record:verify`: walks the record of all documents as it stands in the database, and names what was
 * altered, removed or reordered. Ends with code 1 where anything was.
 */
import { getPayload } from 'payload'

import { useLocalSecret } from './localSecret'

useLocalSecret()
Object.assign(process.env, { NODE_ENV: 'production' })
const { default: config } = await import('../src/payload.config')
const { completeRecords } = await import('../src/plugins/workflow/record/complete')
const { describeFault, verifyRecords } = await import('../src/plugins/workflow/record/verify')
const payload = await getPayload({ config })
try {
  // What is still on its way is no fault.
  await completeRecords(payload)
  const { documents, entries, faults } = await verifyRecords(payload)
  for (const fault of faults) console.error(describeFault(fault))
  console.log(`${entries} entries of ${documents} documents: ${faults.length} faults.`)
  if (faults.length > 0) process.exitCode = 1
} catch (error) {
  console.error(`The record could not be read: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
await payload.destroy()
process.exit()
