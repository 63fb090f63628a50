import type { DocumentNow } from '../acts/documentNow'
import type { NamedAct } from '../acts/findAct'
import { takesApprovalBack } from '../acts/move'
import type { Governed } from '../options/governed'
import { plannedIn, type Planned, type TimedAct } from './schedule'

/**
 * What of a document's schedule ends with an act: what has gone out needs no schedule, an older text is not to come
 * over a newer one, and nothing goes out whose approval was taken back. Pure.
 *
 * @param run what is carried out by schedule; then nothing else ends.
 */
export function endedBy(
  { effect, to }: NamedAct,
  now: DocumentNow,
  its: Governed,
  run?: TimedAct,
): { act: TimedAct; planned: Planned }[] {
  const ends = (act: TimedAct): boolean => {
    if (run) return act === run
    if (effect === 'unpublish' || effect === 'retract') return true
    if (act === 'unpublish') return false
    if (effect === 'publish' || effect === 'fix' || effect === 'correct') return true
    return effect === 'move' && takesApprovalBack(to, now, its)
  }
  return plannedIn(now.standing.schedule).filter(({ act }) => ends(act))
}
