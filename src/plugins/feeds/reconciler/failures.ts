/** A document that could not be reconciled, and when it is tried again. */
export interface Failure {
  /** "articles/8e3…", or "global/site". */
  what: string
  tries: number
  message: string
  /** Milliseconds since 1970. */
  nextTry: number
}

const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000

/** One document's error never stops the others: it is remembered here and tried again, ever more rarely. */
export function createFailures(now: () => number = Date.now) {
  const failures = new Map<string, Failure>()
  return {
    add(what: string, error: unknown): Failure {
      const tries = (failures.get(what)?.tries ?? 0) + 1
      const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1))
      const failure = { what, tries, message: messageOf(error), nextTry: now() + pause }
      failures.set(what, failure)
      return failure
    },
    clear: (what: string) => failures.delete(what),
    /** Whether it failed so recently that it is not its turn yet. */
    isPausing: (what: string) => (failures.get(what)?.nextTry ?? 0) > now(),
    due: () => [...failures.values()].filter(({ nextTry }) => nextTry <= now()),
    all: () => [...failures.values()],
  }
}

export type Failures = ReturnType<typeof createFailures>

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
