/** As `next dev` does: the database gets the columns that the configuration asks for. */
import config from '@payload-config'
import { getPayload } from 'payload'

const payload = await getPayload({ config })
await payload.destroy()
process.exit(0)
