import type { Standing } from '../fields/standing'
import type { Effect } from '../types'
import type { DocumentNow } from './documentNow'

type Approved = NonNullable<Standing['approved']>

/** What is approved, and not what the public sees already; null where nothing is. */
export function approvedToGoOut({ live, standing: { approved } }: DocumentNow): Approved | null {
  return approved && approved.hash !== live?.hash ? approved : null
}

/** The approved version that an act puts before the public; null where it is the newest text, or none. */
export function approvedFor(now: DocumentNow, { effect }: { effect: Effect }): Approved | null {
  if (effect === 'publish') return now.standing.approved ?? null
  return effect === 'correct' ? approvedToGoOut(now) : null
}
