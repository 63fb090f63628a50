import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

import { whoMayRead } from '../acts/whoMayRead'
import type { Governed } from '../options/governed'
import type { Person } from '../types'
import type { About, NotificationKind } from './kinds'
import { addNotification } from './rows'

export interface Told {
  its: Governed
  /** Of the document. */
  id: number | string
  kind: NotificationKind
  /** Ids of accounts; empty ones are left out. */
  people: (string | null | undefined)[]
  /** Who did it; null: the server. */
  by: Person | null
  about?: About
}

/**
 * Tells people of something, in the transaction in which it happens: of them those who may read the document, and
 * never who did it.
 */
export async function tell(
  payload: Payload,
  { about = {}, by, id, its, kind, people }: Told,
  req?: PayloadRequest,
): Promise<void> {
  const among = [...new Set(people.filter((one) => typeof one === 'string' && one !== ''))] as string[]
  const others = among.filter((one) => one !== by?.id)
  for (const person of await whoMayRead(payload, { its, id, among: others, req }))
    await addNotification(
      payload,
      {
        id: randomUUID(),
        person: person.id,
        kind,
        ofCollection: its.slug,
        document: String(id),
        by: by?.id ?? '',
        byName: by?.name ?? '',
        about,
        at: new Date().toISOString(),
        readAt: '',
        mail: 'waiting',
        mailAt: '',
        mailTries: 0,
      },
      req,
    )
}
