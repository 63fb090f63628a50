import type { Standing } from '../fields/standing'

export type FourEyesFault =
  'approverIsAuthor' | 'approverHasSubmitted' | 'approverHasChanged' | 'onlyOneHasDealtWithIt'

/**
 * Why somebody may not approve: two different people have dealt with the text,
 * and the approver is neither its author (who began what has changed since it was
 * last public) nor who submitted it; where it is strict, nor anybody who has
 * changed a word. Pure.
 */
export function fourEyesFault(
  rule: 'on' | 'strict' | 'off',
  approver: string | null,
  { contributors, submitted }: Standing,
): FourEyesFault | undefined {
  if (rule === 'off') return undefined
  const writers = (contributors ?? []).map(({ by }) => by)
  if (approver !== null && submitted?.by === approver) return 'approverHasSubmitted'
  if (approver !== null && writers[0] === approver) return 'approverIsAuthor'
  if (rule === 'strict' && approver !== null && writers.includes(approver)) return 'approverHasChanged'
  const others = [submitted?.by, ...writers].filter((by) => by && by !== approver)
  return others.length === 0 ? 'onlyOneHasDealtWithIt' : undefined
}
