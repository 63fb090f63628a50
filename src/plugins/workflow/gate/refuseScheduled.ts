import type { PayloadRequest } from 'payload'

import { standingOf } from '../fields/standing'
import { timeOfDesk } from '../time/timeOfDesk'
import type { NewestVersion } from './newest'
import { refuse } from './refuse'

/** Whatever is to happen to a document by itself would happen to it in the trash, or to nothing. */
export function refuseScheduled(req: PayloadRequest, newest: NewestVersion | null): void {
  const { scheduledFor } = standingOf(newest?.doc)
  if (!scheduledFor) return
  const time = timeOfDesk(req, scheduledFor)
  throw refuse(req, 'scheduled', 'scheduled', { use: 'unschedule', values: { time } })
}
