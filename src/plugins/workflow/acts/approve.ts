import type { Act, Done } from './act'
import { pinNewest, writeStanding } from './writeStanding'

/** Ties the approval to this version and its content; alone, somebody else has to look afterwards. */
export function approve(act: Act): Promise<Done> {
  const { alone, to } = act.act
  return writeStanding(act, {
    stage: to,
    approved: { ...pinNewest(act), stage: to },
    ...(alone ? { toCheck: true, toCheckBy: act.by } : {}),
  })
}
