/** What a document says of its own future: pure. */
import type { Pin, Standing } from '../fields/standing'

/** What happens by itself at a time. */
export type TimedAct = 'publish' | 'unpublish'

/** Something that a document is to have done to it at a time. */
export interface Planned {
  /** UUID: of the work, and of the record's entry once it is done. */
  id: string
  /** When: ISO 8601 UTC. */
  due: string
  /** Name of the workflow's act that it is. */
  act: string
  /** Who asked: the name too, because accounts go. */
  by: string | null
  byName: string
  /** When it was asked for: ISO 8601 UTC. */
  at: string
}

/** The version that goes out is named, by id and content hash: what is written later does not ride along. */
export type PlannedPublication = Planned & { pin: Pin }

export interface Schedule {
  publish?: PlannedPublication
  unpublish?: Planned
}

/** The standing's fields that speak of time. */
export type Times = Pick<Standing, 'schedule' | 'scheduledFor'>

/** A schedule as it is stored, with the earliest of its times, by which lists ask for it. */
export function timesOf(schedule: Schedule): Times {
  const dues = [schedule.publish?.due, schedule.unpublish?.due].filter((due) => due !== undefined)
  const [first] = dues.sort()
  return first === undefined ? { schedule: null, scheduledFor: null } : { schedule, scheduledFor: first }
}

/** Without some of it. */
export function without(schedule: Schedule | null | undefined, ended: TimedAct[]): Schedule {
  const entries = Object.entries(schedule ?? {}).filter(([act]) => !ended.includes(act as TimedAct))
  return Object.fromEntries(entries)
}

/** What is planned, with what it is. */
export function plannedIn(schedule: Schedule | null | undefined): { act: TimedAct; planned: Planned }[] {
  return (['publish', 'unpublish'] as const).flatMap((act) => {
    const planned = schedule?.[act]
    return planned ? [{ act, planned }] : []
  })
}

/** The standing's times when some of it has ended. */
export function timesWithout({ schedule }: Standing, ended: TimedAct[]): Times {
  return timesOf(without(schedule, ended))
}
