import type { ChangeHead } from '../types'

/** A light row with its `datePublished` as a number, to sort by. */
export interface Placed {
  head: ChangeHead
  /** Milliseconds since 1970; what has no date comes last in a list. */
  time: number
}

const NO_DATE = -8.64e15

export function place(head: ChangeHead): Placed {
  const time = head.datePublished === null ? NaN : Date.parse(head.datePublished)
  return { head, time: Number.isNaN(time) ? NO_DATE : time }
}

/**
 * A list by `datePublished`, ties by number. Kept oldest first: what is new
 * comes in at the end, where it is cheap.
 */
export class SortedList {
  private readonly rows: Placed[] = []

  get size(): number {
    return this.rows.length
  }

  add(row: Placed): void {
    this.rows.splice(this.position(row), 0, row)
  }

  remove(row: Placed): void {
    const at = this.position(row)
    if (this.rows[at]?.head.number === row.head.number) this.rows.splice(at, 1)
  }

  newestFirst(offset: number, limit: number): ChangeHead[] {
    const end = Math.max(0, this.rows.length - offset)
    const start = Math.max(0, end - limit)
    return this.rows
      .slice(start, end)
      .reverse()
      .map(({ head }) => head)
  }

  /** Where the row is, or would be. */
  private position(row: Placed): number {
    let low = 0
    let high = this.rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBefore(this.rows[middle]!, row)) low = middle + 1
      else high = middle
    }
    return low
  }
}

function isBefore(a: Placed, b: Placed): boolean {
  return a.time === b.time ? a.head.number < b.head.number : a.time < b.time
}
