import type { Payload } from 'payload'

import { createLoop, type Running } from '../../options/loop'
import { carryOut } from './carryOut'
import { dueWork, takeWork } from './lease'
import { remakeWork } from './remakeWork'

export interface PlannerOptions {
  /** The time: milliseconds since 1970. Default: the machine's. */
  clock?: () => number
  /** For how long work belongs to who has taken it, milliseconds; renewed every third of it. Default: 30,000. */
  lease?: number
  /** Milliseconds between two looks. Default: 300. */
  lookEvery?: number
}

/** Begins to look on its own: at once, whatever has become due while nobody looked. */
export interface Planner extends Running {
  /** Does everything that is due now. @throws what the database throws. */
  look(): Promise<void>
  /** Makes sure that all that the documents plan is known as work. @throws what the database throws. */
  remake(): Promise<void>
}

const LEASE = 30_000
const LOOK_EVERY = 300
const REMAKE_EVERY = 30_000

/**
 * Carries out what documents have planned. The time is compared with the clock at each look, so a clock that jumps,
 * or a night without a server, changes nothing: what is due is done, at once, and marked late. Any number of
 * planners may work on one database.
 */
export function createPlanner(payload: Payload, options: PlannerOptions = {}): Planner {
  const { clock = Date.now, lease = LEASE, lookEvery = LOOK_EVERY } = options
  let remadeAt = -Infinity
  const loop = createLoop(payload, {
    turn,
    every: lookEvery,
    failed: 'What is scheduled could not be looked for.',
  })

  async function look(): Promise<void> {
    for (let went = true; went && !loop.isStopped();) {
      went = false
      for (const work of await dueWork(payload, clock(), lease)) {
        if (loop.isStopped()) return
        const token = await takeWork(payload, work, clock(), lease)
        if (token === undefined) continue
        await carryOut(payload, work, token, { clock, lease })
        went = true
      }
    }
  }

  const remake = () => remakeWork(payload, clock(), lease)

  async function turn(): Promise<void> {
    if (performance.now() - remadeAt > REMAKE_EVERY) {
      await remake()
      remadeAt = performance.now()
    }
    await look()
  }

  return { look, remake, start: loop.start, stop: loop.stop }
}
