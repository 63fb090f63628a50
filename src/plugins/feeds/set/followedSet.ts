import { logIdentity } from '../log/identity'
import type { ChangeStore } from '../store'
import type { PublicSet } from '../types'
import { ItemCache } from './itemCache'
import { PublicIndex } from './publicIndex'
import { type Reader, Readers } from './readers'
import { trackedSet } from './trackedSet'

const HEADS_AT_ONCE = 2000

/** The public set in memory, as it follows the log. */
export interface FollowedSet {
  readonly head: number
  readonly index: PublicIndex
  /** Milliseconds since 1970 when the log was last read to its end; 0 before the first time. */
  readonly readAt: number
  /**
   * Takes in what was appended; resolves when all that was there at the call is in.
   * @throws Error when the log cannot be read.
   */
  refresh(): Promise<void>
  /** The set for one making of a view. */
  open(reader: Reader): PublicSet
  /** Nobody needs to know any more what this reader has read. */
  forget(reader: Reader): void
}

/** The bodies of some thousand articles. */
const ITEMS_KEPT = 24_000_000

/** @param itemsKept how many bodies stay in memory, in characters of JSON. */
export function followSet(store: ChangeStore, itemsKept = ITEMS_KEPT): FollowedSet {
  const readers = new Readers()
  const items = new ItemCache(store, itemsKept)
  let index = new PublicIndex()
  let readAt = 0
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined

  async function readToTheEnd(): Promise<void> {
    if (await isAnotherLog()) {
      index = new PublicIndex()
      items.clear()
      readers.touchAll()
    }
    for (;;) {
      const heads = await store.heads(index.head, HEADS_AT_ONCE)
      const touched = heads.map((head) => index.apply(head))
      if (!readers.isEmpty) readers.touch(new Set(touched.flatMap((names) => names())))
      if (heads.length < HEADS_AT_ONCE) break
    }
    readAt = Date.now()
  }

  /** Than the one that we have followed: a backup was put back, or the newsroom was begun anew. */
  async function isAnotherLog(): Promise<boolean> {
    if (!index.first) return false
    const [first] = await store.heads(0, 1)
    return !first || logIdentity(first) !== index.first.identity || (await store.head()) < index.head
  }

  function start(): Promise<void> {
    next = undefined
    running = readToTheEnd().finally(() => {
      running = undefined
    })
    return running
  }

  return {
    get head() {
      return index.head
    },
    get index() {
      return index
    },
    get readAt() {
      return readAt
    },
    refresh() {
      if (!running) return start()
      // The one that runs may be past what its caller has just appended.
      next ??= running.catch(() => undefined).then(start)
      return next
    },
    open: (reader) => trackedSet(index, items, readers, reader),
    forget: (reader) => readers.forget(reader),
  }
}
