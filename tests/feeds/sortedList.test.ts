import fc from 'fast-check'

import { place, SortedList, type Placed } from '@/plugins/feeds/set/sortedList'
import type { ChangeHead } from '@/plugins/feeds/types'

const days = ['2019-03-01', '2021-01-01', '2021-01-01T10:00:00.000Z', '2024-12-31', 'no date', null]
const rowOf = (number: number, datePublished: string | null) => place({ number, datePublished } as ChangeHead)

/** What a list should be: dates from new to old, then numbers; what has no date comes last. */
function newestFirst(rows: Iterable<Placed>): ChangeHead[] {
  return [...rows].sort((a, b) => b.time - a.time || b.head.number - a.head.number).map(({ head }) => head)
}

describe('a list by date', () => {
  it('holds what was added and not removed, newest first, however much happens between two looks', () => {
    const dates = fc.array(fc.constantFrom(...days), { maxLength: 120, size: 'max' })
    const looks = fc.array(
      fc.record({ dates, removals: fc.array(fc.nat(), { maxLength: 60, size: 'max' }) }),
      {
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(looks, fc.nat(20), fc.nat(20), (looks, offset, limit) => {
        const list = new SortedList()
        const there = new Set<Placed>()
        let number = 0
        for (const { dates, removals } of looks) {
          for (const date of dates) {
            const row = rowOf(++number, date)
            list.add(row)
            there.add(row)
          }
          for (const which of removals) {
            const row = [...there][which % Math.max(1, there.size)]
            if (!row) continue
            list.remove(row)
            there.delete(row)
          }
          expect(list.newestFirst(offset, limit)).toEqual(newestFirst(there).slice(offset, offset + limit))
          expect(list.newestFirst(0, Infinity)).toEqual(newestFirst(there))
          expect(list.size).toBe(there.size)
        }
      }),
    )
  })
})
