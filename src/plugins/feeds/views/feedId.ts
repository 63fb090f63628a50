import { nameUuid } from './nameUuid'

/** Of a log without a change, which has no identity yet: RFC 9562's UUID of nothing. */
const NO_LOG = '00000000-0000-0000-0000-000000000000'

/**
 * The id of a feed: made of the log's identity, so that no two newsrooms share it, and
 * neither a move to another host nor a renamed subject changes it (ATOM-1, ALL-1).
 * @param log see `PublicSet.identity`
 * @param topic what tells it from the other feeds of the same log
 */
export function feedId(log: string | null, topic: string[]): string {
  return `urn:uuid:${nameUuid(log ?? NO_LOG, `feed ${topic.join(' ')}`)}`
}
