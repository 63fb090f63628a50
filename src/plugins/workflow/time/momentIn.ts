import { parseISO } from 'date-fns/parseISO'
import type { PayloadRequest } from 'payload'

import { refusal, WorkflowRefusal } from '../acts/refusal'

const MINUTES = 60_000
/** A slip of the year, not a plan. */
const MOST_YEARS = 5
const YEAR = 366 * 24 * 60 * MINUTES

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * A time to come that somebody has named, as ISO 8601 UTC.
 * @throws WorkflowRefusal bad-time: no offset, no such time, past, or more than five years away.
 */
export function momentIn(req: PayloadRequest, text: string): string {
  const at = WITH_OFFSET.test(text) ? parseISO(text).getTime() : NaN
  if (Number.isNaN(at))
    throw new WorkflowRefusal(refusal(req, 'bad-time', 'timeNeedsOffset', { values: { text } }))
  const now = Date.now()
  if (at <= now) throw new WorkflowRefusal(refusal(req, 'bad-time', 'timeIsPast'))
  if (at > now + MOST_YEARS * YEAR) throw new WorkflowRefusal(refusal(req, 'bad-time', 'timeIsFar'))
  return new Date(at).toISOString()
}
