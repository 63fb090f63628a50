import type { Payload, PayloadRequest } from 'payload'

import { standingOf } from '../fields/standing'
import { governedOf } from '../options/processState'
import { embargoOf } from '../time/embargoOf'
import { timeOfDesk } from '../time/timeOfDesk'
import { pointsAt } from './acts'
import { saysPublished } from './newest'
import { refuse } from './refuse'

/**
 * The gate's last part, at the database itself: hooks of fields run after all
 * others, and may have made of a draft what is public. What neither the door nor
 * the server's own code has asked for, with the entry of the record that goes
 * with it, is not written as published; nor, whoever asks, what is under an embargo. Who calls the adapter itself, outside any
 * operation of Payload, is not asked.
 */
export function refuseUnasked(
  payload: Payload,
  collection: string,
  data: Record<string, unknown>,
  req: Partial<PayloadRequest> | undefined,
): void {
  const its = governedOf(payload, collection)
  if (!its || !req?.context || !saysPublished(data._status)) return
  const asked = req as PayloadRequest
  const standing = standingOf(data)
  const until = embargoOf(standing)
  if (until)
    throw refuse(asked, 'under-embargo', 'underEmbargo', { values: { time: timeOfDesk(asked, until) } })
  if (standing.intentId) return
  throw refuse(asked, 'use-the-door', 'publish', pointsAt(asked, its, 'publish'))
}
