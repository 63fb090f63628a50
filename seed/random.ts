/** A random generator that gives the same numbers for the same seed, on every machine. */
export interface Random {
  /** 0 ≤ number < 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** One of the list. */
  pick<T>(list: readonly T[]): T
  /** `count` different ones of the list, in the list's order. */
  some<T>(list: readonly T[], count: number): T[]
}

/**
 * mulberry32 (Tommy Ettinger, public domain): small, fast, good enough for texts and drawings.
 * @param seed any 32-bit number
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  function pick<T>(list: readonly T[]): T {
    const one = list[Math.floor(next() * list.length)]
    if (one === undefined) throw new Error('Cannot pick from an empty list.')
    return one
  }
  function some<T>(list: readonly T[], count: number): T[] {
    const chosen = new Set<number>()
    while (chosen.size < Math.min(count, list.length)) chosen.add(between(0, list.length - 1))
    return list.filter((_, index) => chosen.has(index))
  }
  return { next, between, pick, some }
}
