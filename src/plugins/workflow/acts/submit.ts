import type { Act, Done } from './act'
import { pinNewest, writeStanding } from './writeStanding'

/** Names the version that others are to look at. */
export function submit(act: Act): Promise<Done> {
  return writeStanding(act, { stage: act.act.to, submitted: pinNewest(act) })
}
