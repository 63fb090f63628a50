import { nameUuid } from '../views/nameUuid'
import type { ChangeHead } from '../types'

/** What identities of logs are named within; any UUID would do, but never another one. */
const LOGS = 'c2a3f0a5-5a0e-4c1e-9d55-7a3c1c0e8b42'

/**
 * The UUID of a log, by its first change, which is never changed or moved: the same
 * for ever and in every process, and in a copy of the log; another one in a log that was
 * begun anew, or by another newsroom, for that began at another moment.
 */
export function logIdentity(first: Pick<ChangeHead, 'key' | 'at'>): string {
  return nameUuid(LOGS, `${first.key} ${first.at}`)
}
