import { setTimeout as delay } from 'node:timers/promises'

import { heldTurn, type Turn } from './turn'

/**
 * One writer at a time in this process, first come first served. SQLite allows
 * one write transaction; without a queue of our own all others would fail with
 * SQLITE_BUSY (9 of 10 parallel creates with Payload 3.90's transactions on).
 */
export interface WriteGate {
  /**
   * Waits for its turn, however long the queue is, as long as it moves.
   * @returns the function that lets the next one in; calling it twice is harmless.
   * @throws Error when nobody has left for `limit` milliseconds, or when it would wait for itself.
   */
  enter(): Promise<() => void>
}

/** Longer than a lock of another process is waited for: that one ends with an error of its own. */
export function createWriteGate(limit = 20_000): WriteGate {
  let last: Promise<void> = Promise.resolve()
  let moved = Date.now()
  return {
    async enter() {
      const own = heldTurn()
      if (own) await endOf(own)
      const before = last
      let open: () => void = () => undefined
      last = new Promise<void>((resolve) => {
        open = () => {
          moved = Date.now()
          resolve()
        }
      })
      do {
        if (await settledWithin(before, limit)) return open
      } while (Date.now() - moved < limit)
      // Whoever waits behind us must still wait for those before us.
      void before.then(open)
      throw new Error(
        `The turn to write to the database did not come: whoever has it has not moved for ${limit / 1000} s. Is a hook calling the Local API without "req", or waiting for another service?`,
      )
    },
  }
}

const LOOK_EVERY = 25
const LOOKS = 10

/**
 * Whoever asks for the turn from inside a transaction waits for its end. That never comes when the
 * transaction waits for them; it comes when they were started beside it and nobody waits. Both look the
 * same, but the first one stands still.
 */
async function endOf(turn: Turn): Promise<void> {
  let still = 0
  while (turn.state === 'held') {
    const before = turn.statements
    await delay(LOOK_EVERY)
    still = turn.statements === before ? still + 1 : 0
    if (still === LOOKS) throw new Error(waitingForItself)
  }
}

const waitingForItself =
  'A hook writes to the database without "req" inside of a save, and would wait for that save, which waits for the hook. Pass "req" to the Local API (payload.update({ req, … })), or write after the save without waiting.'

async function settledWithin(promise: Promise<void>, limit: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit)
  })
  const settled = await Promise.race([promise.then(() => true as const), late])
  clearTimeout(timer)
  return settled
}
