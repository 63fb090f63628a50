/** Between the clock on a wall and UTC, in any time zone (IANA). Pure, and the same in browser and server. */
import { TZDate, tzOffset } from '@date-fns/tz'
import { format } from 'date-fns/format'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * The moments at which a wall's clock shows this: one as a rule; none where the clock is put forward over it, two
 * where it is put back.
 *
 * @param wall "2026-03-29T02:30".
 * @returns ISO 8601 UTC, the earlier first.
 * @throws RangeError where the text is no time.
 */
export function momentsOf(wall: string, timeZone: string): string[] {
  const asUtc = Date.parse(`${wall}Z`)
  if (Number.isNaN(asUtc)) throw new RangeError(`"${wall}" is no time.`)
  const offsets = [asUtc - DAY, asUtc + DAY].map((near) => tzOffset(timeZone, new Date(near)))
  return [...new Set(offsets)]
    .map((minutes) => ({ minutes, at: asUtc - minutes * MINUTE }))
    .filter(({ minutes, at }) => tzOffset(timeZone, new Date(at)) === minutes)
    .map(({ at }) => at)
    .sort((one, other) => one - other)
    .map((at) => new Date(at).toISOString())
}

/** What a wall's clock shows at a moment: "2026-03-29T02:30". */
export function wallOf(iso: string, timeZone: string): string {
  return format(new TZDate(iso, timeZone), "yyyy-MM-dd'T'HH:mm")
}

/** Whether there is such a time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return timeZone !== ''
  } catch {
    return false
  }
}
