import type { Act, Done } from './act'
import { writeStanding } from './writeStanding'

/** Somebody else has looked at what was fixed or approved alone. The stage stays. */
export function check(act: Act): Promise<Done> {
  const { stage } = act.now.standing
  const stays = { ...act, entry: { ...act.entry, toStage: stage } }
  return writeStanding(stays, { stage, toCheck: false, toCheckBy: null })
}
