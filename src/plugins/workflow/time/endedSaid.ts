import type { PayloadRequest } from 'payload'

import { say } from '../gate/sentences'
import type { Planned } from './schedule'
import { timeOfDesk } from './timeOfDesk'

/** What the record says of schedules that have ended with an act. */
export function endedSaid(req: PayloadRequest, ended: { planned: Planned }[]): string[] {
  return ended.map(({ planned }) =>
    say('planEnded', req.i18n.language, { time: timeOfDesk(req, planned.due) }),
  )
}
