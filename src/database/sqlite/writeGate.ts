/**
 * One writer at a time in this process, first come first served. SQLite allows
 * one write transaction; without a queue of our own all others would fail with
 * SQLITE_BUSY (9 of 10 parallel creates with Payload 3.90's transactions on).
 */
export interface WriteGate {
  /**
   * Waits for its turn.
   * @returns the function that lets the next one in; calling it twice is harmless.
   * @throws Error when the turn does not come within `limit` milliseconds.
   */
  enter(): Promise<() => void>
}

export function createWriteGate(limit = 10_000): WriteGate {
  let last: Promise<void> = Promise.resolve()
  return {
    async enter() {
      const before = last
      let open: () => void = () => undefined
      last = new Promise<void>((resolve) => {
        open = resolve
      })
      if (await settledWithin(before, limit)) return open
      // Whoever waits behind us must still wait for those before us.
      void before.then(open)
      throw new Error(
        `Waited ${limit / 1000} s for the turn to write to the database: is a hook calling the Local API without "req"?`,
      )
    },
  }
}

async function settledWithin(promise: Promise<void>, limit: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit)
  })
  const settled = await Promise.race([promise.then(() => true as const), late])
  clearTimeout(timer)
  return settled
}
