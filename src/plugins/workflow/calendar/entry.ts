/** What the calendar shows of a document's times: pure. */
import type { Standing } from '../fields/standing'
import { plannedIn } from '../time/schedule'
import type { StageDefinition, Texts } from '../types'

/** What happens, or has happened, at a time. */
export type CalendarKind = 'publish' | 'unpublish' | 'embargo' | 'due' | 'published'

/** One thing in the calendar. */
export interface CalendarEntry {
  kind: CalendarKind
  /** ISO 8601 UTC. */
  at: string
  collection: string
  id: number | string
  title: string
  stage: string | null
  stageLabel?: Texts
  tone: NonNullable<StageDefinition['tone']>
  /** Breaking news. */
  urgent: boolean
}

/** What is answered. */
export interface CalendarFound {
  /** In the order of time. */
  entries: CalendarEntry[]
  /** There is more in this range than is shown. */
  more: boolean
  /** Where the newsroom is (IANA). */
  timeZone: string
}

/** From the first moment up to, and without, the second: ISO 8601 UTC. */
export interface Range {
  from: string
  to: string
}

/** What a document is to do, or is due, within a range. What it has published stands in the record instead. */
export function timesWithin(standing: Standing, { from, to }: Range): Pick<CalendarEntry, 'at' | 'kind'>[] {
  const all = [
    ...plannedIn(standing.schedule).map(({ act, planned }) => ({ kind: act, at: planned.due })),
    ...(standing.embargoedUntil ? [{ kind: 'embargo' as const, at: standing.embargoedUntil }] : []),
    ...(standing.due ? [{ kind: 'due' as const, at: standing.due }] : []),
  ]
  return all
    .map(({ at, kind }) => ({ kind, at: new Date(at).toISOString() }))
    .filter(({ at }) => at >= from && at < to)
}
