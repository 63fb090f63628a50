import { addDays } from 'date-fns/addDays'
import { UnauthorizedError, type Endpoint, type PayloadRequest } from 'payload'

import { calendar } from '../calendar/calendar'
import type { Range } from '../calendar/entry'
import { BadRequest } from '../acts/badRequest'
import { dateOrNullIn } from './body'

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
  if (!from) throw new BadRequest('wrongKind', { name: 'from', what: 'date' })
  if (!to) throw new BadRequest('wrongKind', { name: 'to', what: 'date' })
  if (from >= to) throw new BadRequest('backwards', { start: 'from', end: 'to' })
  if (addDays(from, MOST_DAYS) < new Date(to))
    throw new BadRequest('tooMany', { most: MOST_DAYS, what: 'manyDays' })
  return { from, to }
}
