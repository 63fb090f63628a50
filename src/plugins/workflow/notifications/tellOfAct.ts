import type { Here } from '../acts/onDocument'
import { personOf } from '../acts/people'
import type { Effect, Texts } from '../types'
import { tell } from './tell'

interface Done {
  label: Texts
  effect: Effect
}

/**
 * After an act, in the same transaction: whoever has submitted the text, or written on it since it was last public,
 * hears what became of it.
 */
export async function tellOfAct({ its, now, payload, req }: Here, { effect, label }: Done): Promise<void> {
  if (effect === 'submit' || effect === 'check') return
  const { contributors, submitted } = now.standing
  const people = [submitted?.by, ...(contributors ?? []).map(({ by }) => by)]
  const by = req.user ? personOf(payload, req.user) : null
  await tell(payload, { its, id: now.id, kind: 'moved', people, by, about: { act: label } }, req)
}

/** Whoever is given a document hears of it; not who has it already. */
export async function tellOfAssignment(
  { its, now, payload, req }: Here,
  assignee: string | null | undefined,
): Promise<void> {
  if (!assignee || assignee === String(now.standing.assignee ?? '')) return
  const by = req.user ? personOf(payload, req.user) : null
  await tell(payload, { its, id: now.id, kind: 'assigned', people: [assignee], by }, req)
}
