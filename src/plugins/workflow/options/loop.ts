import type { Payload } from 'payload'

/** Something that goes on by itself. */
export interface Running {
  start(): void
  /** Ends it, and waits for what is being done. */
  stop(): Promise<void>
}

interface Loop {
  /** What is done each time. */
  turn(): Promise<void>
  /** Milliseconds between the end of one turn and the beginning of the next. */
  every: number
  /** What the log says when a turn fails. */
  failed: string
}

/** Turn after turn until it is stopped. Why one fails is said once, not at each turn for as long as the database is away. */
export function createLoop(
  payload: Payload,
  { every, failed, turn }: Loop,
): Running & { isStopped(): boolean } {
  let stopped = false
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let failure = ''

  async function turnAndSay(): Promise<void> {
    try {
      await turn()
      failure = ''
    } catch (err) {
      const said = err instanceof Error ? err.message : String(err)
      if (!stopped && said !== failure) payload.logger.error({ err, msg: failed })
      failure = said
    }
  }

  function tick(): void {
    if (stopped) return
    running = turnAndSay().finally(() => {
      timer = setTimeout(tick, every)
      timer.unref()
    })
  }

  return {
    start: tick,
    isStopped: () => stopped,
    async stop() {
      stopped = true
      await running
      clearTimeout(timer)
    },
  }
}

/** Starts it, and ends it before the database of this instance of Payload closes. */
export function untilClosed(payload: Payload, running: Running): void {
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    await running.stop()
    await destroy?.()
  }
  running.start()
}
