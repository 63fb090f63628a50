import type { ChangeHead } from '../types'

export interface SinceOptions {
  since: number
  types: string[]
  limit: number
  skipGoneUpTo?: number
}

/**
 * The newest changes of one language in the order of their numbers: what delta
 * sync walks along. Changes that have been overtaken are dropped when they are
 * half of it.
 */
export class ChangesByNumber {
  private rows: ChangeHead[] = []
  private overtaken = 0

  /** @param isNewest whether a change is still the newest of its entry. */
  constructor(private readonly isNewest: (head: ChangeHead) => boolean) {}

  /** Numbers only grow. */
  add(head: ChangeHead, overtakes: boolean): void {
    this.rows.push(head)
    if (!overtakes || ++this.overtaken < this.rows.length / 2) return
    this.rows = this.rows.filter(this.isNewest)
    this.overtaken = 0
  }

  /** @returns the changes, and whether there are no more behind them. */
  since({ since, types, limit, skipGoneUpTo = 0 }: SinceOptions): { heads: ChangeHead[]; complete: boolean } {
    const heads: ChangeHead[] = []
    for (let at = this.firstAbove(since); at < this.rows.length; at++) {
      const head = this.rows[at]!
      if (!types.includes(head.type) || !this.isNewest(head)) continue
      if (head.act === 'gone' && head.number <= skipGoneUpTo) continue
      if (heads.length === limit) return { heads, complete: false }
      heads.push(head)
    }
    return { heads, complete: true }
  }

  private firstAbove(number: number): number {
    let low = 0
    let high = this.rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.rows[middle]!.number <= number) low = middle + 1
      else high = middle
    }
    return low
  }
}
