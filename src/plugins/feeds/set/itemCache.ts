import { LRUCache } from 'lru-cache'

import type { ChangeStore } from '../store'
import { hasItem, type Change, type ChangeHead } from '../types'

/** The log could not be read: nobody's fault who asked, and worth another try. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The log of changes cannot be read.', { cause })
  }
}

/** Bodies of changes, read when they are asked for. Rows never change, so a number is all it needs. */
export class ItemCache {
  private readonly items: LRUCache<number, { item: unknown }>

  /** @param most how much is kept, in characters of JSON; objects take several times as much. */
  constructor(
    private readonly store: Pick<ChangeStore, 'items'>,
    most: number,
  ) {
    this.items = new LRUCache({
      maxSize: most,
      sizeCalculation: ({ item }) => JSON.stringify(item).length + 100,
    })
  }

  /** @throws StoreUnavailable */
  async changes<Item>(heads: ChangeHead[]): Promise<Change<Item>[]> {
    const shown = heads.filter(hasItem)
    const known = new Map(shown.map(({ number }) => [number, this.items.get(number)]))
    const missing = shown.map(({ number }) => number).filter((number) => !known.get(number))
    if (missing.length > 0) {
      for (const [number, item] of await this.read(missing)) {
        this.items.set(number, { item })
        known.set(number, { item })
      }
    }
    return heads.map((head) => ({ ...head, item: (known.get(head.number)?.item ?? null) as Item | null }))
  }

  clear(): void {
    this.items.clear()
  }

  private async read(numbers: number[]): Promise<Map<number, unknown>> {
    try {
      return await this.store.items(numbers)
    } catch (error) {
      throw new StoreUnavailable(error)
    }
  }
}
