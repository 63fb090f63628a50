/** Sets of articles that differ by their number alone: what the tests of the sync ask. */
import { MemorySet } from '../harness/memorySet'
import { article, id } from '../reader/exampleStory'

export const numbered = (number: number) => ({ ...article, id: id(number), slug: `haber-${number}` })

/** @param began when the first change was written: what tells one log from another */
export function setWith(count: number, began?: string): MemorySet {
  const set = new MemorySet()
  for (let number = 1; number <= count; number++)
    set.publish(numbered(number), { at: number === 1 ? began : undefined })
  return set
}

export const idsIn = (changes: { id: string }[]) => changes.map((change) => Number(change.id.slice(-3)))
