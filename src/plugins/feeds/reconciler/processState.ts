import type { Payload } from 'payload'

import type { Reconciler } from './reconciler'
import type { UncommittedWrites } from './uncommittedWrites'

/** What the plugin keeps for one instance of Payload. */
export interface FeedsOfPayload {
  reconciler: Reconciler
  uncommitted: UncommittedWrites
}

const NEWSROOM = Symbol.for('payload-newsroom')

type Shared = { [NEWSROOM]?: { feeds?: WeakMap<Payload, FeedsOfPayload> } }

/**
 * The state of the plugin hangs on globalThis: the server and Next's bundle load
 * a copy of this module each, and share one Payload.
 */
export function feedsOf(payload: Payload): FeedsOfPayload | undefined {
  return shared().get(payload)
}

export function setFeedsOf(payload: Payload, feeds: FeedsOfPayload): void {
  shared().set(payload, feeds)
}

function shared(): WeakMap<Payload, FeedsOfPayload> {
  const newsroom = ((globalThis as Shared)[NEWSROOM] ??= {})
  return (newsroom.feeds ??= new WeakMap())
}
