import type { Act, Done } from './act'
import { publishVersion } from './publishVersion'
import { pinNewest } from './writeStanding'

/**
 * Makes the approved version, to the byte, what the public sees; the one that its schedule names; the newest one,
 * where a workflow knows no approval.
 */
export function publish(act: Act): Promise<Done> {
  const { approved } = act.now.standing
  if (act.pin) return publishVersion(act, act.pin, {})
  if (!approved) return publishVersion(act, pinNewest(act), {})
  const { stage: _stage, ...pin } = approved
  return publishVersion(act, pin, {})
}
