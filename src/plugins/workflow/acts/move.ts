import type { Governed } from '../options/governed'
import type { Act, Done } from './act'
import type { DocumentNow } from './documentNow'
import { writeStanding } from './writeStanding'

/**
 * Only the stage moves. Who was waiting for a review waits no more; and who moves
 * an approved text on takes its approval back.
 */
export function move(act: Act): Promise<Done> {
  const { now, its } = act
  const { to } = act.act
  const isTakenBack = takesApprovalBack(to, now, its)
  return writeStanding(act, { stage: to, submitted: null, ...(isTakenBack ? { approved: null } : {}) })
}

/** Whether a move to a stage takes the approval back. */
export function takesApprovalBack(
  to: string,
  { standing, hash }: DocumentNow,
  { workflow }: Governed,
): boolean {
  return standing.approved?.hash === hash || workflow.stages[to]?.public === 'never'
}
