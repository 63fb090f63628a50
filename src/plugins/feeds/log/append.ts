import type { Act, Change, GoneReason } from '../types'
import type { ChangeLog } from './changeLog'

/** What a writer has to say about an entry; number and time are the log's. */
export interface NewChange {
  type: string
  document: string
  language: string
  act: Act
  reason: GoneReason | null
  tags: string[]
  tagsBefore: string[]
  slug: string | null
  datePublished: string | null
  item: unknown
}

/** "look again": something was appended meanwhile by the one who decides. */
export type Decision = NewChange | 'nothing' | 'look again'

export interface AppendOptions {
  /** Milliseconds since 1970. */
  now?: () => number
}

/** A writer that stood still for longer than this has seen a log that may no longer exist. */
const LOOK_IS_OLD_AFTER = 60_000
const MOST_LOOKS = 1000

/**
 * Appends to the log what `decide` says, at head + 1. When another writer was
 * faster, everything is looked at and decided again: a decision is always made
 * on the state of the log that it is appended to, and no number is ever vacant.
 *
 * @param decide is called after the look at the head, so what it reads is at least as new.
 * @returns the change as it stands in the log, or undefined when there was nothing to say.
 */
export async function append(
  log: ChangeLog,
  key: string,
  decide: (newest: Change | undefined) => Promise<Decision>,
  { now = Date.now }: AppendOptions = {},
): Promise<Change | undefined> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const lookedAt = now()
    const head = await log.head()
    const decision = await decide(await log.newest(key))
    if (decision === 'nothing') return undefined
    if (decision === 'look again' || now() - lookedAt > LOOK_IS_OLD_AFTER) continue
    const change: Change = {
      number: (head?.number ?? 0) + 1,
      key,
      ...decision,
      at: notBefore(head?.at, now()),
    }
    const outcome = await log.insert(change)
    if (outcome === 'inserted') return change
    if (outcome === 'busy') await aMoment()
  }
  throw new Error(`Could not append to the log within ${MOST_LOOKS} looks: ${key}`)
}

/** Time in the log never goes back, whatever the clocks of several writers say. */
function notBefore(earlier: string | undefined, now: number): string {
  const at = new Date(now).toISOString()
  return earlier !== undefined && earlier > at ? earlier : at
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 30))
}
