import type { Payload, PayloadRequest } from 'payload'

import type { PublicNotes } from '../fields/publicNotes'
import type { Pin, Standing } from '../fields/standing'
import type { Governed } from '../options/governed'
import type { RecordEntry, TransitionRequest } from '../types'
import type { DocumentNow } from './documentNow'
import type { NamedAct } from './findAct'

/** An act that has been allowed, with all that it needs to be done. */
export interface Act {
  payload: Payload
  req: PayloadRequest
  its: Governed
  act: NamedAct
  now: DocumentNow
  /** ISO 8601 UTC. */
  at: string
  /** Id of who does it; null for the system. */
  by: string | null
  /** What the record is to say; versions and hash are the act's to fill in. */
  entry: Omit<RecordEntry, 'fromVersion' | 'hash' | 'number' | 'toVersion'>
  /** What comes with any act: whom the document is given to, until when, and what of its schedule has ended. */
  given: Pick<Standing, 'assignee' | 'due' | 'embargoedUntil' | 'schedule' | 'scheduledFor'>
  /** The version that goes out, where a schedule names it. */
  pin?: Pin
  /** What comes with an act in public. */
  said: Pick<TransitionRequest, 'correction' | 'retraction'>
  /** What the public is told from then on. */
  notes: PublicNotes
}

/** What was done. */
export interface Done {
  entry: RecordEntry
}
