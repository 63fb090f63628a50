import type { Act, Done } from './act'
import { publishVersion } from './publishVersion'
import { pinNewest } from './writeStanding'

/** Publishes the correction of a typo in one step; somebody else has to look at it afterwards. */
export function fix(act: Act): Promise<Done> {
  return publishVersion(act, pinNewest(act), {
    toCheck: true,
    toCheckBy: act.by,
    submitted: null,
    approved: null,
  })
}
