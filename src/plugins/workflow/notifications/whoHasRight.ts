import type { Payload, TypedUser } from 'payload'

import { accountsSlug } from '../acts/people'
import type { Governed } from '../options/governed'

/** More than a newsroom has. */
const MOST = 500

/** The accounts that some role of theirs gives a right: ids. */
export async function whoHasRight(
  payload: Payload,
  { rights }: Governed,
  right: string | undefined,
): Promise<string[]> {
  const roles = right === undefined ? [] : (rights.of[right] ?? [])
  if (roles.length === 0) return []
  const users = accountsSlug(payload)
  const { docs } = await payload.db.find<TypedUser>({
    collection: users,
    where: {},
    limit: MOST,
    pagination: false,
  })
  return docs
    .filter((account) =>
      rights.rolesOf({ ...account, collection: users } as TypedUser).some((role) => roles.includes(role)),
    )
    .map(({ id }) => String(id))
}
