import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { workflowOf } from '../options/processState'
import { refusals } from '../translations/refusals'
import type { Person } from '../types'

type User = NonNullable<PayloadRequest['user']>

/** Slug of the accounts. */
export const accountsSlug = (payload: Payload) => (workflowOf(payload)?.users ?? 'users') as CollectionSlug

/** How people are called: by what the accounts' collection is titled with, else by their address. */
export function nameOf(payload: Payload, account: Record<string, unknown>): string {
  const title = payload.collections[accountsSlug(payload)]?.config.admin.useAsTitle ?? 'email'
  const { [title]: named, name, email, id } = account
  return String((title !== 'id' && named) || name || email || id)
}

export function personOf(payload: Payload, user: User): Person {
  return { id: String(user.id), name: nameOf(payload, { ...user }) }
}

/** A person by id; whoever has no account any more is called by the id. */
export async function personById(payload: Payload, id: string, req: PayloadRequest): Promise<Person> {
  if (req.user && String(req.user.id) === id) return personOf(payload, req.user)
  const row = await payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: accountsSlug(payload),
    where: { id: { equals: id } },
    req,
  })
  return { id, name: row ? nameOf(payload, row) : id }
}

/** For "somebody": nobody is known to have done it. */
export function nobodyKnown(req: PayloadRequest): Person {
  const texts: Record<string, string> = refusals.somebody
  return { id: '', name: texts[req.i18n.language] ?? refusals.somebody.en }
}
