import { setTimeout as delay } from 'node:timers/promises'

/** Milliseconds between two pieces, once the whole log has been swept. */
const SWEEP_EVERY = 60_000
/** How much longer than a piece the pause behind it is until then: a start has more to do. */
const REST = 4
const LONGEST_REST = 1000

/**
 * Sweeps the first piece of the log, or the next.
 * @returns whether it was the last one. @throws Error when it could not be swept.
 */
export type SweepPiece = (which: 'first' | 'next') => Promise<boolean>

/**
 * Sweeps the whole log once, piece by piece, and then goes on with a piece a minute.
 * @returns ends it.
 */
export function keepSweeping(sweepPiece: SweepPiece): () => void {
  const end = new AbortController()
  sweepOn(sweepPiece, end.signal).catch((error: unknown) => {
    if (!end.signal.aborted) throw error
  })
  return () => end.abort()
}

async function sweepOn(sweepPiece: SweepPiece, signal: AbortSignal): Promise<never> {
  let which: 'first' | 'next' = 'first'
  let wholeLog = false
  for (;;) {
    const began = performance.now()
    let rest = LONGEST_REST
    try {
      const wasLast = await sweepPiece(which)
      wholeLog ||= wasLast
      which = 'next'
      rest = Math.min(rest, REST * (performance.now() - began))
    } catch {
      // It has been said; the same piece is tried again.
    }
    await delay(wholeLog ? SWEEP_EVERY : rest, undefined, { ref: false, signal })
  }
}
