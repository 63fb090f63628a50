import type { FollowedSet } from '../set/followedSet'
import { Reader } from '../set/readers'
import type { View } from '../types'

/** Makes the pages that are always wanted (`eager`) before somebody asks. */
export async function warm(
  views: View[],
  set: FollowedSet,
  make: (address: string) => Promise<unknown>,
): Promise<void> {
  for (const view of views) {
    if (!view.eager || !view.examples) continue
    const reader = new Reader()
    try {
      for (const address of await view.examples(set.open(reader))) await make(address)
    } catch {
      // Not made in advance: made when asked for, and an error is met and told there.
    } finally {
      set.forget(reader)
    }
  }
}
