import type { PayloadRequest } from 'payload'

import { refusal } from '../acts/refusal'
import type { Standing } from '../fields/standing'
import type { Refusal } from '../types'
import { embargoOf } from './embargoOf'
import { timeOfDesk } from './timeOfDesk'

/** Why nothing of a document becomes public now; nothing where no embargo holds. */
export function embargoFault(req: PayloadRequest, standing: Standing): Refusal | undefined {
  const until = embargoOf(standing)
  return until
    ? refusal(req, 'under-embargo', 'underEmbargo', { values: { time: timeOfDesk(req, until) } })
    : undefined
}
