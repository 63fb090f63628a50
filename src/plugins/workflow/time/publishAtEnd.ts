import type { Act, Done } from '../acts/act'
import { embargoOf } from './embargoOf'
import { SCHEDULE_ACTS, writePlan } from './scheduleAct'

/** Publishing under an embargo is planning it for its end. */
export function publishAtEnd(act: Act): Promise<Done> {
  const { entry, now } = act
  const asSchedule = { ...entry, act: SCHEDULE_ACTS.publish, toStage: entry.fromStage }
  return writePlan({ ...act, entry: asSchedule }, 'publish', {
    act: act.act.name,
    due: embargoOf(now.standing)!,
  })
}
