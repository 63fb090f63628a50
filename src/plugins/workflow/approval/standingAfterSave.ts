import type { Contribution, Standing } from '../fields/standing'
import { withoutIntent } from '../record/intent'
import type { Workflow } from '../types'
import type { Before } from './documentBefore'

export interface Save {
  workflow: Workflow
  /** Null for a document that has just been made. */
  before: Before | null
  /** What the save itself brings: what was there, or what the server's own code has set. */
  given: Standing
  /** Content hash of what is saved. */
  hash: string
  isPublished: boolean
  by: string | null
  autosave: boolean
}

/** What the workflow knows of a document after a save that is no act. Pure. */
export function standingAfterSave({ workflow, before, given, hash, isPublished, by }: Save): Standing {
  if (!before) {
    const stage = given.stage ?? (isPublished ? workflow.published : workflow.initial)
    return { ...given, stage, number: 1, contributors: by ? [{ by, number: 1 }] : [], changedBy: by }
  }
  const own = given.intentId && given.intentId !== before.standing.intentId ? given : withoutIntent(given)
  const standing = { ...own, pending: null }
  if (hash === before.hash) return standing
  // Autosaves and the save that ends them are one version to people.
  const number = (before.standing.number ?? 1) + (before.autosave ? 0 : 1)
  return {
    ...standing,
    number,
    contributors: withContribution(standing.contributors ?? [], by, number),
    changedBy: by,
    stage:
      isPublished || stageIsSet(given, before) ? standing.stage : stageAfterEdit(workflow, standing, hash),
  }
}

/** Each person stands once, at the place of the first contribution, with the last version contributed to. */
function withContribution(all: Contribution[], by: string | null, number: number): Contribution[] {
  if (by === null) return all
  if (!all.some((one) => one.by === by)) return [...all, { by, number }]
  return all.map((one) => (one.by === by ? { ...one, number } : one))
}

/** The server's own code has moved it. */
const stageIsSet = (given: Standing, before: Before) =>
  given.stage != null && given.stage !== before.standing.stage

/** A space and a backspace keep what was approved, and what is public. */
function stageAfterEdit({ stages, initial, published }: Workflow, standing: Standing, hash: string): string {
  const stage = standing.stage ?? initial
  const { approved, live } = standing
  if (approved?.hash === hash && stages[approved.stage]?.onEdit === stage && live?.hash !== hash)
    return approved.stage
  if (live?.hash === hash && stages[published]?.onEdit === stage) return published
  return stages[stage]?.onEdit ?? stage
}
