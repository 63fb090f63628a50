import type { Payload } from 'payload'

import { right } from '../acts/reasons'
import { refusal, refuseIf } from '../acts/refusal'
import { stayingAct } from '../acts/stayingAct'
import { writeStanding } from '../acts/writeStanding'
import type { RecordEntry } from '../types'
import { joined } from './joined'
import { onTimes, type OfTimes } from './onTimes'
import { said } from './said'
import { plannedIn, timesWithout, type TimedAct } from './schedule'
import { actThat } from './scheduleAct'
import { dropWork } from './work/work'

/** The act under which the record tells of it. */
export const UNSCHEDULE_ACT = 'unschedule'

export interface Unscheduling extends OfTimes {
  /** Default: everything that is planned. */
  act?: TimedAct
}

/**
 * Takes a schedule back: nothing happens by itself any more.
 * @throws WorkflowRefusal wrong-stage where nothing is planned; not-your-right.
 */
export function unschedule(payload: Payload, request: Unscheduling): Promise<RecordEntry> {
  return onTimes(payload, request, async (here) => {
    const { req, its, now } = here
    const ended = plannedIn(now.standing.schedule).filter(({ act }) => (request.act ?? act) === act)
    for (const { act } of ended)
      refuseIf(await right({ req, its, now, act: actThat(here, act), isSystem: false }))
    refuseIf(ended.length > 0 ? undefined : refusal(req, 'wrong-stage', 'nothingScheduled'))
    await dropWork(
      payload,
      ended.map(({ planned }) => planned.id),
      req,
    )
    const lines = ended.map(({ planned: { due } }) => said('planEnded', { time: due }))
    const timed = await stayingAct(here, UNSCHEDULE_ACT, joined([...lines, request.note]))
    const { entry } = await writeStanding(
      timed,
      timesWithout(
        now.standing,
        ended.map(({ act }) => act),
      ),
    )
    return entry
  })
}
