import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import type { Act, Done } from '../acts/act'
import { passChecklist } from '../acts/passChecklist'
import { actsOf, type NamedAct } from '../acts/findAct'
import { right, whatItNeeds } from '../acts/reasons'
import type { Here } from '../acts/onDocument'
import { refusal, refuseIf, WorkflowRefusal } from '../acts/refusal'
import { changedMeanwhile } from '../acts/seen'
import { stayingAct } from '../acts/stayingAct'
import { writeStanding, pinNewest } from '../acts/writeStanding'
import type { Pin } from '../fields/standing'
import type { RecordEntry } from '../types'
import { embargoOf } from './embargoOf'
import { joined } from './joined'
import { momentIn } from './momentIn'
import { onTimes, type OfTimes } from './onTimes'
import { said } from './said'
import { timesOf, without, type Planned, type Schedule, type TimedAct } from './schedule'
import { timeOfDesk } from './timeOfDesk'
import { isUrgent } from './work/isUrgent'
import { addWork, dropWork } from './work/work'

/** The acts under which the record tells of it. */
export const SCHEDULE_ACTS: Record<TimedAct, string> = { publish: 'schedule', unpublish: 'scheduleUnpublish' }

export interface Scheduling extends OfTimes {
  act: TimedAct
  /** ISO 8601 with an offset or Z. */
  at: string
  /** The version that the caller has seen: `WorkflowState.newest.version`. */
  version: string
  hash?: string
  acceptWarnings?: boolean
}

/**
 * Has a document published, or taken off, at a time. What goes out is the version that is approved now (in a
 * workflow without approval: the newest), whatever is written later. A schedule of before is replaced.
 *
 * @throws WorkflowRefusal by whatever would refuse the act itself; bad-time; under-embargo.
 */
export function schedule(payload: Payload, request: Scheduling): Promise<RecordEntry> {
  return onTimes(payload, request, async (here) => {
    const { its, now, req } = here
    const due = momentIn(req, request.at)
    const act = actThat(here, request.act)
    const pin = request.act === 'publish' ? (now.standing.approved ?? undefined) : undefined
    const question = {
      req,
      its,
      now,
      act: { ...act, from: [now.standing.stage] },
      isSystem: false,
      ...(pin ? { pin } : {}),
    }
    refuseIf(await right(question))
    refuseIf(await changedMeanwhile(req, now, request, act))
    refuseIf(request.act === 'publish' ? await whatItNeeds(question) : nothingToTakeOff(here, due))
    refuseIf(inWrongOrder(here, request.act, due))
    if (request.act === 'publish') {
      refuseIf(beforeEmbargoEnds(here, due))
      await passChecklist(question, request)
    }
    const timed = await stayingAct(here, SCHEDULE_ACTS[request.act], joined([request.note]))
    const { entry } = await writePlan(timed, request.act, { act: act.name, due })
    return entry
  })
}

/** The first act that does it. @throws WorkflowRefusal unknown-act: this workflow has none. */
export function actThat({ req, its }: Pick<Here, 'its' | 'req'>, effect: TimedAct): NamedAct {
  const acts = actsOf(its.workflow)
  const found = acts.find((one) => one.effect === effect)
  if (found) return found
  const values = { act: effect, acts: acts.map(({ name, to }) => `${name} → ${to}`).join(', ') }
  throw new WorkflowRefusal(refusal(req, 'unknown-act', 'unknownAct', { values }))
}

/**
 * Writes it into the document, with the work that it makes, in one transaction.
 * @param plan `pin`: the version that goes out, where it is another than the approved one.
 */
export async function writePlan(
  timed: Act,
  effect: TimedAct,
  { act, due, pin: given }: Pick<Planned, 'act' | 'due'> & { pin?: Pin },
): Promise<Done> {
  const { payload, req, its, now, by, at, entry } = timed
  const planned: Planned = { id: randomUUID(), act, due, by, byName: entry.byName, at }
  const pin = effect === 'publish' ? (given ?? pinOf(timed)) : undefined
  const before = now.standing.schedule
  const schedule: Schedule = { ...without(before, [effect]), [effect]: pin ? { ...planned, pin } : planned }
  const values = { version: `v${pin?.number ?? ''}`, time: due }
  const line = said(effect === 'publish' ? 'planned' : 'plannedEnd', values)
  const replaced = before?.[effect]
  await dropWork(payload, replaced ? [replaced.id] : [], req)
  const work = { id: planned.id, act: effect, due, ofCollection: its.slug, document: String(now.id) }
  await addWork(payload, { ...work, urgent: isUrgent(its, now.newest.doc) }, req)
  return writeStanding(
    { ...timed, entry: { ...entry, note: joined([line, entry.note]) } },
    timesOf(schedule),
    pin,
  )
}

function pinOf(act: Act): Pin {
  const { approved } = act.now.standing
  if (!approved) return pinNewest(act)
  const { stage: _stage, ...pin } = approved
  return pin
}

function nothingToTakeOff({ req, now }: Here, due: string) {
  const comes = now.standing.schedule?.publish
  return now.live || (comes && comes.due < due) ? undefined : refusal(req, 'wrong-stage', 'nothingPublic')
}

/** Off again before it was on: of what is not public yet. */
function inWrongOrder({ req, now }: Here, act: TimedAct, due: string) {
  const goes = now.standing.schedule?.unpublish
  if (act !== 'publish' || now.live || !goes || goes.due > due) return undefined
  return refusal(req, 'bad-time', 'endsBeforeItBegins', { values: { time: timeOfDesk(req, goes.due) } })
}

function beforeEmbargoEnds({ req, now }: Here, due: string) {
  const until = embargoOf(now.standing)
  if (!until || due >= until) return undefined
  return refusal(req, 'under-embargo', 'scheduledUnderEmbargo', { values: { time: timeOfDesk(req, until) } })
}
