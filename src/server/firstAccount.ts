import type { Payload } from 'payload'

/**
 * Makes the first account, an admin, when there is none and both values are
 * given. Never from the web: whoever opens a new site first must not own it.
 * @throws Error with the reason when the account is refused (password too short, no e-mail).
 */
export async function createFirstAccount(
  payload: Payload,
  account: { email: string; password: string; name?: string },
): Promise<'created' | 'not needed'> {
  if (!account.email || !account.password) return 'not needed'
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return 'not needed'
  await payload.create({
    collection: 'users',
    data: {
      email: account.email,
      password: account.password,
      name: account.name ?? account.email.split('@')[0] ?? account.email,
      role: 'admin',
    },
  })
  payload.logger.info(`The first account, ${account.email}, was made.`)
  return 'created'
}
