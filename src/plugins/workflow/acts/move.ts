import type { Act, Done } from './act'
import { writeStanding } from './writeStanding'

/**
 * Only the stage moves. Who was waiting for a review waits no more; and who moves
 * an approved text on takes its approval back.
 */
export function move(act: Act): Promise<Done> {
  const { now, its } = act
  const { to } = act.act
  const { approved } = now.standing
  const isTakenBack = approved?.hash === now.hash || its.workflow.stages[to]?.public === 'never'
  return writeStanding(act, { stage: to, submitted: null, ...(isTakenBack ? { approved: null } : {}) })
}
