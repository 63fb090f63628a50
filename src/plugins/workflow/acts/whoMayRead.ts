import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import type { Person } from '../types'
import { accountsSlug, nameOf } from './people'
import { isAmongReadable } from './readable'
import { rolesOf } from './rolesOf'

/** More than a newsroom has: all are asked one by one. */
const MOST = 500

type Account = Record<string, unknown> & { id: number | string }

interface Which {
  its: Governed
  id: number | string
  /** Only these accounts. Default: all. */
  among?: string[]
  /** Reads within its transaction. */
  req?: PayloadRequest | undefined
}

/** The accounts of the newsroom that may read a document, by name. Each is asked by the document's own rules. */
export async function whoMayRead(payload: Payload, { among, id, its, req }: Which): Promise<Person[]> {
  if (among?.length === 0) return []
  const users = accountsSlug(payload)
  const { docs } = await payload.db.find<Account>({
    collection: users,
    where: among ? { id: { in: among } } : {},
    limit: MOST,
    pagination: false,
    req,
  })
  const people: Person[] = []
  for (const account of docs)
    if (await mayRead(payload, its, id, { ...account, collection: users }, req))
      people.push({ id: String(account.id), name: nameOf(payload, account) })
  return people.sort((one, other) => one.name.localeCompare(other.name))
}

async function mayRead(
  payload: Payload,
  its: Governed,
  id: number | string,
  user: object,
  within?: PayloadRequest,
): Promise<boolean> {
  // Not the request of who asks: its context and its user are somebody else's.
  const { transactionID } = within ?? {}
  const own = { user: user as NonNullable<PayloadRequest['user']>, req: { transactionID } }
  const req = await createLocalReq(own, payload)
  return rolesOf(req, its).length > 0 && (await isAmongReadable(its, { id, draft: true }, req))
}
