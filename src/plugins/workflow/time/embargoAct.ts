import type { Payload } from 'payload'

import { mayDo } from '../acts/mayDo'
import type { Here } from '../acts/onDocument'
import { refusal, refuseIf } from '../acts/refusal'
import { stayingAct } from '../acts/stayingAct'
import { writeStanding } from '../acts/writeStanding'
import type { Governed } from '../options/governed'
import type { RecordEntry, Texts } from '../types'
import { labelIn } from '../acts/labelIn'
import { embargoOf } from './embargoOf'
import { momentIn } from './momentIn'
import { joined } from './joined'
import { onTimes, type OfTimes } from './onTimes'
import { writePlan } from './scheduleAct'
import { said } from './said'

/** The acts under which the record tells of it. */
export const EMBARGO_ACT = 'embargo'
export const LIFT_EMBARGO_ACT = 'liftEmbargo'

export const EMBARGO_LABEL: Texts = { en: 'Embargo', tr: 'Ambargo' }

export interface Embargo extends OfTimes {
  /** ISO 8601 with an offset or Z. */
  until: string
}

/**
 * Nothing of the document becomes public before this time, whatever anybody does. A publication that is planned
 * for before moves to its end. An embargo of before is replaced.
 *
 * @throws WorkflowRefusal not-your-right; bad-time; wrong-stage where it is public already.
 */
export function embargo(payload: Payload, request: Embargo): Promise<RecordEntry> {
  return onTimes(payload, request, async (here) => {
    const { req, now } = here
    refuseIf(await embargoRight(here))
    const until = momentIn(req, request.until)
    refuseIf(publicAlready(here))
    const planned = now.standing.schedule?.publish
    const timed = await stayingAct(
      here,
      EMBARGO_ACT,
      joined([said('embargoedUntil', { time: until }), request.note]),
    )
    const under = { ...timed, given: { embargoedUntil: until } }
    const isMoved = planned !== undefined && planned.due < until
    const { entry } = isMoved
      ? await writePlan(under, 'publish', { act: planned.act, due: until, pin: planned.pin })
      : await writeStanding(under, {})
    return entry
  })
}

/**
 * Ends an embargo before its time. Nothing is published by that; a schedule stays as it is.
 * @throws WorkflowRefusal not-your-right; wrong-stage where there is none.
 */
export function liftEmbargo(payload: Payload, request: OfTimes): Promise<RecordEntry> {
  return onTimes(payload, request, async (here) => {
    const { req, now } = here
    refuseIf(await embargoRight(here))
    refuseIf(embargoOf(now.standing) ? undefined : refusal(req, 'wrong-stage', 'noEmbargo'))
    const timed = await stayingAct(here, LIFT_EMBARGO_ACT, joined([request.note]))
    const { entry } = await writeStanding(timed, { embargoedUntil: null })
    return entry
  })
}

/** Whether who asks may set an embargo, and lift it. */
export async function embargoRight({ req, its, now }: Omit<Here, 'payload'>) {
  if (await mayDo(req, its, now, nameOfRight(its))) return undefined
  return refusal(req, 'not-your-right', 'notYourRight', { values: { act: labelIn(req, EMBARGO_LABEL) } })
}

/** A right of its own, where the project has given it to anybody; else whoever may publish may. */
function nameOfRight(its: Governed): string {
  if (EMBARGO_ACT in its.rights.of) return EMBARGO_ACT
  return Object.values(its.workflow.acts).find(({ effect }) => effect === 'publish')?.right ?? EMBARGO_ACT
}

export function publicAlready({ req, now: { live } }: Omit<Here, 'its' | 'payload'>) {
  return live
    ? refusal(req, 'wrong-stage', 'alreadyPublic', { values: { number: String(live.number) } })
    : undefined
}
