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

/** From so many changes on, sorting once is cheaper than moving rows aside for each. */
const MANY = 32

/**
 * A list by `datePublished`, ties by number. Kept oldest first: what is new comes in at the end, where it is
 * cheap. Anything else is put in its place when somebody looks: a start takes in a whole log, in any order, and
 * a place for each at once would take time by the square of its length.
 */
export class SortedList {
  private rows: Placed[] = []
  /** What is not yet in its place, or still in it. Most lists are short, and never have any. */
  private changes: { added: Set<Placed>; removed: Set<Placed> } | undefined

  get size(): number {
    return this.settled().length
  }

  add(row: Placed): void {
    const last = this.rows.at(-1)
    if (!this.changes && (!last || byDate(last, row) < 0)) this.rows.push(row)
    else this.changing().added.add(row)
  }

  /** @param row the very one that was added. */
  remove(row: Placed): void {
    const { added, removed } = this.changing()
    if (!added.delete(row)) removed.add(row)
  }

  newestFirst(offset: number, limit: number): ChangeHead[] {
    const rows = this.settled()
    const end = Math.max(0, rows.length - offset)
    const start = Math.max(0, end - limit)
    return rows
      .slice(start, end)
      .reverse()
      .map(({ head }) => head)
  }

  private changing() {
    return (this.changes ??= { added: new Set(), removed: new Set() })
  }

  private settled(): Placed[] {
    if (this.changes) {
      const { added, removed } = this.changes
      if (added.size + removed.size < MANY) this.settleEach(added, removed)
      else this.rows = [...this.rows.filter((row) => !removed.has(row)), ...added].sort(byDate)
      this.changes = undefined
    }
    return this.rows
  }

  private settleEach(added: Set<Placed>, removed: Set<Placed>): void {
    for (const row of removed) this.rows.splice(this.position(row), 1)
    for (const row of added) this.rows.splice(this.position(row), 0, row)
  }

  /** Where the row is, or would be. */
  private position(row: Placed): number {
    let low = 0
    let high = this.rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (byDate(this.rows[middle]!, row) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

function byDate(a: Placed, b: Placed): number {
  return a.time - b.time || a.head.number - b.head.number
}
