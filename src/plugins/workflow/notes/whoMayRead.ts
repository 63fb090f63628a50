import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'

import { nameOf } from '../acts/people'
import { isAmongReadable } from '../acts/readable'
import { rolesOf } from '../acts/rolesOf'
import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'
import type { Person } from '../types'

/** More than a newsroom has: all are asked one by one. */
const MOST = 500

type Account = Record<string, unknown> & { id: number | string }

interface Which {
  its: Governed
  id: number | string
  /** Only these accounts. Default: all. */
  among?: string[]
}

/** The accounts of the newsroom that may read a document, by name. Each is asked by the document's own rules. */
export async function whoMayRead(payload: Payload, { its, id, among }: Which): Promise<Person[]> {
  if (among?.length === 0) return []
  const users = (workflowOf(payload)?.users ?? 'users') as CollectionSlug
  const { docs } = await payload.db.find<Account>({
    collection: users,
    where: among ? { id: { in: among } } : {},
    limit: MOST,
    pagination: false,
  })
  const people: Person[] = []
  for (const account of docs)
    if (await mayRead(payload, its, id, { ...account, collection: users }))
      people.push({ id: String(account.id), name: nameOf(payload, account) })
  return people.sort((one, other) => one.name.localeCompare(other.name))
}

async function mayRead(payload: Payload, its: Governed, id: number | string, user: object): Promise<boolean> {
  // Not the request of who asks: its context and its user are somebody else's.
  const req = await createLocalReq({ user: user as NonNullable<PayloadRequest['user']> }, payload)
  return rolesOf(req, its).length > 0 && (await isAmongReadable(its, { id, draft: true }, req))
}
