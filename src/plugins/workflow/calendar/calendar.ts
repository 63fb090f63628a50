import type { PayloadRequest, Where } from 'payload'

import { rolesOf } from '../acts/rolesOf'
import { groupName, standingOf } from '../fields/standing'
import type { Governed } from '../options/governed'
import { workflowOf } from '../options/processState'
import { timesWithin, type CalendarEntry, type CalendarFound, type CalendarKind, type Range } from './entry'
import { publishedWithin } from './publishedWithin'
import { readableDocs } from './readableDocs'

/** What happens within a range to documents that who asks may read, in the order of time. */
export async function calendar(req: PayloadRequest, range: Range): Promise<CalendarFound> {
  const { collections, timeZone } = workflowOf(req.payload)!
  // Whoever has no role sees what the public sees, and not what is planned.
  const governed = [...collections.values()].filter((its) => rolesOf(req, its).length > 0)
  const found = await Promise.all(
    governed.flatMap((its) => [
      ...times.map((time) => plannedWithin(req, its, range, time)),
      publishedWithin(req, its, range),
    ]),
  )
  return {
    entries: found.flatMap(({ entries }) => entries).sort((one, other) => one.at.localeCompare(other.at)),
    more: found.some(({ more }) => more),
    timeZone,
  }
}

/** A time of a document by which it is asked for: the nearest first, so that it is the later ones that are too many. */
interface Time {
  name: string
  kinds: CalendarKind[]
  where(range: Range): Where
}

const times: Time[] = [
  // The earliest of a schedule's times: the other one may be within the range when it is not.
  {
    name: 'scheduledFor',
    kinds: ['publish', 'unpublish'],
    where: ({ to }) => ({ [`${groupName}.scheduledFor`]: { less_than: to } }),
  },
  { name: 'embargoedUntil', kinds: ['embargo'], where: within('embargoedUntil') },
  { name: 'due', kinds: ['due'], where: within('due') },
]

function within(name: string) {
  return ({ from, to }: Range): Where => ({
    and: [
      { [`${groupName}.${name}`]: { greater_than_equal: from } },
      { [`${groupName}.${name}`]: { less_than: to } },
    ],
  })
}

async function plannedWithin(
  req: PayloadRequest,
  its: Governed,
  range: Range,
  { kinds, name, where }: Time,
): Promise<{ entries: CalendarEntry[]; more: boolean }> {
  const sort = `${groupName}.${name}`
  const { docs, more } = await readableDocs(req, its, { sort, where: where(range) })
  const entries = docs.flatMap(({ about, doc }) =>
    timesWithin(standingOf(doc), range)
      .filter(({ kind }) => kinds.includes(kind))
      .map((time) => ({ ...about, ...time })),
  )
  return { entries, more }
}
