import type { IntentFields } from '../record/intent'
import type { Schedule } from '../time/schedule'

/** A version that somebody has named, by id and content hash. */
export interface Pin {
  version: string
  number: number
  hash: string
  by: string | null
  /** ISO 8601 UTC. */
  at: string
}

/** Who has changed the text, and up to which version. */
export interface Contribution {
  by: string
  number: number
}

/**
 * The group `workflow` as it is stored. The newest version's is what counts; an
 * old version's says what was true then. Everything is missing in documents from
 * before the plugin.
 */
export interface Standing extends IntentFields {
  stage?: string | null
  /** The 5 of "v5". */
  number?: number | null
  submitted?: Pin | null
  /** With the stage that it led to. */
  approved?: (Pin & { stage: string }) | null
  /** `at` is since when. */
  live?: Pin | null
  /** Since the last publication, in the order of their first change. */
  contributors?: Contribution[] | null
  /** Id of who has changed the text last. */
  changedBy?: string | null
  assignee?: number | string | null
  due?: string | null
  toCheck?: boolean | null
  /** Who fixed or approved alone: somebody else has to look. */
  toCheckBy?: string | null
  /**
   * In the main row, from the publication of another version until it is on top again: id of the version that
   * is the newest text.
   */
  pending?: string | null
  /** What is to happen by itself, and to which version. */
  schedule?: Schedule | null
  /** The earliest of its times: ISO 8601 UTC. */
  scheduledFor?: string | null
  /** Nothing of it becomes public before: ISO 8601 UTC. Stays when it is over. */
  embargoedUntil?: string | null
}

/** Name of the group in each collection. */
export const groupName = 'workflow'

/** The group of a stored document or version; empty where there is none. */
export function standingOf(doc: Record<string, unknown> | null | undefined): Standing {
  const group = doc?.[groupName]
  return typeof group === 'object' && group !== null ? group : {}
}
