import type { Payload } from 'payload'

import { markedDocuments } from './mark/marks'
import { markName } from './mark/markField'
import { payloadLog } from './log/payloadLog'
import type { Failure } from './reconciler/failures'
import { feedsOf } from './reconciler/processState'

export interface FeedsReport {
  /** The number of the newest change; 0 while nothing was ever public. */
  head: number
  /** Milliseconds that the oldest write has been waiting to get into the feeds; 0 when none waits. */
  lag: number
  /** ISO 8601 UTC of this process's last pass; null when it has none. */
  lastPass: string | null
  lastError: string | null
  /** Documents that could not be published, and are tried again. */
  failing: Failure[]
}

/** Later than this is a sentence in /readyz. */
const LONGEST_LAG = 10_000
/** Marked documents of a collection; where more wait, one of these is late enough to tell. */
const MOST_LOOKED_AT = 100

/** How the feeds stand, read from the database. @throws when it cannot be read. */
export async function feedsReport(payload: Payload): Promise<FeedsReport> {
  const reconciler = feedsOf(payload)?.reconciler.status()
  return {
    head: (await payloadLog(payload).head())?.number ?? 0,
    lag: await lag(payload),
    lastPass: reconciler?.lastPass ?? null,
    lastError: reconciler?.lastError ?? null,
    failing: reconciler?.failing ?? [],
  }
}

/** A check for `/readyz`: undefined when what is published is in the feeds, else a sentence. */
export async function feedsStatus(payload: Payload): Promise<string | undefined> {
  const { lag, failing, lastError } = await feedsReport(payload)
  if (lastError) return `The feeds cannot be brought up to date: ${lastError}`
  if (failing[0])
    return `Not in the feeds: ${failing.map(({ what }) => what).join(', ')} (${failing[0].message})`
  if (lag > LONGEST_LAG) return `The feeds are ${Math.round(lag / 1000)} s behind.`
  return undefined
}

async function lag(payload: Payload): Promise<number> {
  const now = Date.now()
  let oldest = now
  for (const { slug, flattenedFields } of payload.config.collections) {
    if (!flattenedFields.some((field) => field.name === markName)) continue
    for (const { updatedAt } of await markedDocuments(payload, slug, { limit: MOST_LOOKED_AT })) {
      if (updatedAt) oldest = Math.min(oldest, Date.parse(updatedAt))
    }
  }
  return Math.max(0, now - oldest)
}
