import { addDays } from 'date-fns'
import { UnauthorizedError, type Endpoint, type PayloadRequest } from 'payload'

import { calendar } from '../calendar/calendar'
import type { Range } from '../calendar/entry'
import { bad, dateOrNullIn } from './body'

const MOST_DAYS = 100

/** GET /api/workflow/calendar?from=&to= (ISO 8601) → { entries, more, timeZone }: of all collections of the plugin. */
export const calendarEndpoint: Endpoint = {
  path: '/workflow/calendar',
  method: 'get',
  async handler(req) {
    if (!req.user) throw new UnauthorizedError(req.t)
    return Response.json(await calendar(req, rangeIn(req)))
  },
}

function rangeIn({ query }: PayloadRequest): Range {
  const from = dateOrNullIn(query, 'from')
  const to = dateOrNullIn(query, 'to')
  if (!from || !to) throw bad('"from" and "to" have to be dates (ISO 8601).')
  if (from >= to) throw bad('"to" has to be after "from".')
  if (addDays(from, MOST_DAYS) < new Date(to)) throw bad(`At most ${MOST_DAYS} days at once.`)
  return { from, to }
}
