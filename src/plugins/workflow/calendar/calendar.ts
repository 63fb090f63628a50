import type { PayloadRequest, Where } from 'payload'

import { rolesOf } from '../acts/rolesOf'
import { groupName, standingOf } from '../fields/standing'
import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'
import { timesWithin, type CalendarEntry, type Range } from './entry'
import { publishedWithin } from './publishedWithin'
import { readableDocs } from './readableDocs'

/** What an answer holds at most: of each collection for each question, so that no range makes a server work for long. */
export const MOST_DOCUMENTS = 500

export interface Calendar {
  entries: CalendarEntry[]
  /** There is more in this range than is shown. */
  more: boolean
  /** Where the newsroom is (IANA). */
  timeZone: string
}

/** What happens within a range to documents that who asks may read, in the order of time. */
export async function calendar(req: PayloadRequest, range: Range): Promise<Calendar> {
  const { collections, timeZone } = workflowOf(req.payload)!
  // Whoever has no role sees what the public sees, and not what is planned.
  const governed = [...collections.values()].filter((its) => rolesOf(req, its).length > 0)
  const found = await Promise.all(
    governed.flatMap((its) => [plannedWithin(req, its, range), publishedWithin(req, its, range)]),
  )
  return {
    entries: found.flatMap(({ entries }) => entries).sort((one, other) => one.at.localeCompare(other.at)),
    more: found.some(({ more }) => more),
    timeZone,
  }
}

async function plannedWithin(req: PayloadRequest, its: Governed, range: Range) {
  const { docs, more } = await readableDocs(req, its, { or: waysInto(range) })
  const entries = docs.flatMap(({ about, doc }) =>
    timesWithin(standingOf(doc), range).map((time) => ({ ...about, ...time })),
  )
  return { entries, more }
}

/** `scheduledFor` is the earliest of a schedule's times: the other one may be within the range when it is not. */
const waysInto = ({ from, to }: Range): Where[] => [
  { [`${groupName}.scheduledFor`]: { less_than: to } },
  ...['embargoedUntil', 'due'].map((name) => ({
    and: [
      { [`${groupName}.${name}`]: { greater_than_equal: from } },
      { [`${groupName}.${name}`]: { less_than: to } },
    ],
  })),
]
