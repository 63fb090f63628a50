import { getPayload, type Payload } from 'payload'

import { env } from '../env'
import { demoAccounts } from './demoAccounts'
import { createFirstAccount } from './firstAccount'

/**
 * Payload on the configured database: migrated, with a first account if the
 * environment names one.
 * @param options.demo whether the demo's accounts are expected; else they are warned of.
 */
export async function openPayload(options: { demo: boolean }): Promise<Payload> {
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  await createFirstAccount(payload, { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD })
  if (!options.demo) await warnOfDemoAccounts(payload)
  return payload
}

/** Everybody knows their password. */
async function warnOfDemoAccounts(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { in: demoAccounts } },
    depth: 0,
    limit: demoAccounts.length,
  })
  if (docs.length === 0) return
  const names = docs.map(({ email }) => email).join(', ')
  payload.logger.warn(
    `!!! DEMO ACCOUNTS IN A PRODUCTION DATABASE: ${names}. Their password is public. Delete them or change it now.`,
  )
}
