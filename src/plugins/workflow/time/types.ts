/** What the door says of a document's times. Nothing here runs. */
import type { Refusal } from '../types'

/** Something that happens to a document by itself. Times are ISO 8601 UTC. */
export interface PlannedState {
  due: string
  /** Who asked. */
  byName: string
  /** The 5 of "v5": what goes out, whatever is written later. */
  number?: number
  /** Why it has not been done although its time has come; tried again until somebody takes it back. */
  problem: { code: string; message: string; at: string; attempts: number } | null
}

/** An act on a document's times, and whether this user can do it now. */
export interface TimedPossibility {
  act: 'schedule' | 'scheduleUnpublish' | 'unschedule' | 'embargo' | 'liftEmbargo'
  label: string
  possible: boolean
  reasons: Refusal[]
}
