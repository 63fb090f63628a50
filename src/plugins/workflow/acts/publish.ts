import type { Act, Done } from './act'
import { publishVersion } from './publishVersion'

/** Makes the approved version, to the byte, what the public sees. */
export function publish(act: Act): Promise<Done> {
  const { stage: _stage, ...approved } = act.now.standing.approved!
  return publishVersion(act, approved, {})
}
