import { said } from '../said'
import type { Planned } from '../schedule'

/** Milliseconds after which something is late. */
export const LATE = 60_000

/** What the record says of what happened by itself: who wanted it, for when, and how late it is. Pure. */
export function noteOfRun({ byName, due }: Planned, now: number): string {
  const late = now - Date.parse(due)
  const values = { name: byName, time: due }
  if (late <= LATE) return said('carriedOut', values)
  return said('carriedOutLate', { ...values, minutes: String(Math.floor(late / 60_000)) })
}
