import type { PayloadRequest } from 'payload'

import type { DocumentNow } from '../acts/documentNow'
import { labelIn } from '../acts/labelIn'
import { right, whatItNeeds } from '../acts/reasons'
import { refusal, WorkflowRefusal } from '../acts/refusal'
import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'
import type { Refusal, Texts, WorkflowState } from '../types'
import { embargoRight, publicAlready } from './embargoAct'
import { embargoOf } from './embargoOf'
import { plannedIn, type Planned, type TimedAct } from './schedule'
import { actThat } from './scheduleAct'
import type { PlannedState, TimedPossibility } from './types'
import { workWithIds, type Work } from './work/work'

type Times = Pick<WorkflowState, 'embargo' | 'schedule' | 'timed' | 'timeZone'>

/** What the bar shows of a document's times, and what this user can do about them. */
export async function timesNow(req: PayloadRequest, its: Governed, now: DocumentNow): Promise<Times> {
  const planned = plannedIn(now.standing.schedule)
  const work = await workWithIds(
    req.payload,
    planned.map((one) => one.planned.id),
    req,
  )
  const stateOf = (act: TimedAct): PlannedState | null => {
    const found = now.standing.schedule?.[act]
    return found
      ? plannedState(
          req,
          found,
          work.find(({ id }) => id === found.id),
        )
      : null
  }
  const until = embargoOf(now.standing)
  return {
    schedule: { publish: stateOf('publish'), unpublish: stateOf('unpublish') },
    embargo: until ? { until } : null,
    timeZone: workflowOf(req.payload)!.timeZone,
    timed: await possibilities(req, its, now),
  }
}

function plannedState(
  req: PayloadRequest,
  planned: Planned & { pin?: { number: number } },
  work?: Work,
): PlannedState {
  const { due, byName, pin } = planned
  const problem = work?.problem
  return {
    due,
    byName,
    ...(pin ? { number: pin.number } : {}),
    problem: problem
      ? {
          code: problem.code,
          message: labelIn(req, problem.message as Texts),
          at: problem.at,
          attempts: work.attempts,
        }
      : null,
  }
}

const LABELS: Record<TimedPossibility['act'], Texts> = {
  schedule: { en: 'Publish at…', tr: 'Zamanında yayımla…' },
  scheduleUnpublish: { en: 'Unpublish at…', tr: 'Zamanında yayından kaldır…' },
  unschedule: { en: 'Take the schedule back', tr: 'Zamanlamayı geri al' },
  embargo: { en: 'Embargo…', tr: 'Ambargo…' },
  liftEmbargo: { en: 'Lift the embargo', tr: 'Ambargoyu kaldır' },
}

async function possibilities(
  req: PayloadRequest,
  its: Governed,
  now: DocumentNow,
): Promise<TimedPossibility[]> {
  const here = { req, its, now }
  const { schedule } = now.standing
  const mayNot = await embargoRight(here)
  const ends = plannedIn(schedule).map(async ({ act }) => whyNotTime(here, act))
  const all: [TimedPossibility['act'], (Refusal | undefined)[]][] = [
    ['schedule', [await whyNotTime(here, 'publish'), await whyNot(here, 'publish')]],
    [
      'scheduleUnpublish',
      [await whyNotTime(here, 'unpublish'), schedule?.publish ? undefined : await whyNot(here, 'unpublish')],
    ],
    [
      'unschedule',
      ends.length > 0 ? await Promise.all(ends) : [refusal(req, 'wrong-stage', 'nothingScheduled')],
    ],
    ['embargo', [mayNot, publicAlready(here)]],
    ['liftEmbargo', [mayNot, embargoOf(now.standing) ? undefined : refusal(req, 'wrong-stage', 'noEmbargo')]],
  ]
  const inTrash = now.main.deletedAt ? refusal(req, 'wrong-stage', 'inTheTrash') : undefined
  return all.map(([act, why]) => {
    const reasons = [...why, inTrash].filter((reason) => reason !== undefined)
    return { act, label: labelIn(req, LABELS[act]), possible: reasons.length === 0, reasons }
  })
}

interface Here {
  req: PayloadRequest
  its: Governed
  now: DocumentNow
}

/** The right to do it at any time. */
function whyNotTime(
  { req, its, now }: Here,
  effect: TimedAct,
): Promise<Refusal | undefined> | Refusal | undefined {
  return withAct({ req, its, now }, effect, (act) => right({ req, its, now, act, isSystem: false }))
}

/** What it needs, from wherever the newest text stands. */
function whyNot(
  { req, its, now }: Here,
  effect: TimedAct,
): Promise<Refusal | undefined> | Refusal | undefined {
  return withAct({ req, its, now }, effect, (act) =>
    whatItNeeds({ req, its, now, act: { ...act, from: [now.standing.stage] }, isSystem: false }),
  )
}

function withAct<T>(here: Here, effect: TimedAct, ask: (act: ReturnType<typeof actThat>) => T): T | Refusal {
  try {
    return ask(actThat(here, effect))
  } catch (error) {
    if (error instanceof WorkflowRefusal) return error.data
    throw error
  }
}
