import { TZDate } from '@date-fns/tz'
import { endOfDay } from 'date-fns/endOfDay'

const HOUR = 3_600_000

/**
 * Until when a moment takes room in a calendar: for an hour, as FullCalendar draws what has no end, but not beyond its
 * day. What goes out at 23:30 would stand on the next day as well.
 * @param at ISO 8601. @returns ISO 8601 UTC.
 */
export function shownUntil(at: string, timeZone: string): string {
  const lastOfDay = endOfDay(new TZDate(at, timeZone)).getTime()
  return new Date(Math.min(Date.parse(at) + HOUR, lastOfDay)).toISOString()
}
