import type { Payload } from 'payload'

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

export interface Planner {
  /** Begins to look on its own: at once, whatever has become due while nobody looked. */
  start(): void
  /** Does everything that is due now. @throws what the database throws. */
  look(): Promise<void>
  /** Makes sure that all that the documents plan is known as work. @throws what the database throws. */
  remake(): Promise<void>
  /** Ends the looking, and waits for what is being done. */
  stop(): Promise<void>
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
  let stopped = false
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let remadeAt = -Infinity
  let failure = ''

  async function look(): Promise<void> {
    for (let went = true; went && !stopped;) {
      went = false
      for (const work of await dueWork(payload, clock(), lease)) {
        if (stopped) return
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

  /** Says why it fails: once, not three times a second for as long as the database is away. */
  async function turnAndSay(): Promise<void> {
    try {
      await turn()
      failure = ''
    } catch (err) {
      const said = err instanceof Error ? err.message : String(err)
      if (!stopped && said !== failure)
        payload.logger.error({ err, msg: 'What is scheduled could not be looked for.' })
      failure = said
    }
  }

  function tick(): void {
    if (stopped) return
    running = turnAndSay().finally(() => {
      timer = setTimeout(tick, lookEvery)
      timer.unref()
    })
  }

  return {
    start: tick,
    look,
    remake,
    async stop() {
      stopped = true
      await running
      clearTimeout(timer)
    },
  }
}
