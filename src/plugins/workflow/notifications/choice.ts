import type { Payload, Where } from 'payload'

import { accountsSlug } from '../acts/people'
import { documentId } from '../endpoints/documentId'
import { choiceKey, choiceOf, type NotificationChoice } from './kinds'

/** What an account has chosen to be told by mail. */
export async function choiceOfPerson(payload: Payload, person: number | string): Promise<NotificationChoice> {
  const users = accountsSlug(payload)
  const where: Where = {
    and: [
      { key: { equals: choiceKey } },
      { 'user.relationTo': { equals: users } },
      { 'user.value': { equals: documentId({ payload }, users, person) } },
    ],
  }
  const row = await payload.db.findOne<{ id: string; value?: unknown }>({
    collection: 'payload-preferences',
    where,
  })
  return choiceOf(row?.value)
}
