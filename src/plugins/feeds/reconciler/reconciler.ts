import type { ReconcilerContext } from './context'
import { createFailures, type Failure } from './failures'
import { keepSweeping } from './keepSweeping'
import { runPass, type PassRequest, type PassState, type Sweep } from './pass'

export interface ReconcilerStatus {
  /** ISO 8601 UTC; null before the first pass has ended. */
  lastPass: string | null
  /** Why the last pass could not be finished (the database, as a rule), or null. */
  lastError: string | null
  failing: Failure[]
}

/** What to look at; nothing given means: marked documents. */
export type Look = Partial<Pick<PassRequest, 'marks' | 'sweep' | 'everything'>> & {
  written?: string[]
  /** Look at what was written even if it bears no mark. */
  evenUnmarked?: boolean
  globals?: string[]
}

export interface Reconciler {
  /** Looks soon. For those who have just committed. */
  wake(look?: Look): void
  /** To be looked at by the next pass. */
  note(look: Look): void
  /** Looks, and resolves when a pass that began after this call has ended. @throws what stopped the pass. */
  reconcile(look?: Look): Promise<void>
  /** Begins to look on its own: now at everything marked or left over, then on timers. */
  start(): void
  /** Ends the timers and waits for the pass in flight. */
  stop(): Promise<void>
  status(): ReconcilerStatus
}

const LOOK_FOR_MARKS_EVERY = 1000

/** One pass at a time in this process; what is asked for meanwhile goes into the next one. */
export function createReconciler(context: ReconcilerContext): Reconciler {
  const failures = createFailures()
  const state: PassState = { context, failures, sweptTo: 0, meanwhile }
  let timer: NodeJS.Timeout | undefined
  let endSweeping: (() => void) | undefined
  let requested = nothing()
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  let lastPass: string | null = null
  let lastError: string | null = null
  let stopped = false

  function reconcile(look: Look = { marks: true }): Promise<void> {
    add(requested, look)
    next ??= (running ?? Promise.resolve()).catch(() => undefined).then(pass)
    return next
  }

  function pass(): Promise<void> {
    next = undefined
    const request = requested
    requested = nothing()
    running = run(request).finally(() => {
      running = undefined
    })
    return running
  }

  async function run(request: PassRequest): Promise<void> {
    if (stopped) return
    for (const { what } of failures.due()) retry(request, what)
    try {
      await runPass(state, request)
      lastError = null
    } catch (error) {
      lastError = error instanceof Error ? error.message : String(error)
      throw error
    } finally {
      lastPass = new Date().toISOString()
    }
  }

  /** Within a long pass: all that was asked for since it began, but for another long look. */
  async function meanwhile(): Promise<void> {
    const { sweep, everything, ...wanted } = requested
    if (wanted.written.size === 0 && wanted.globals.size === 0 && !wanted.marks) return
    requested = { ...nothing(), sweep, everything }
    await runPass(state, { ...wanted, sweep: false, everything: false })
  }

  /** Says why it failed: once, not every second for as long as the database is away. */
  async function lookAndSay(look: Look): Promise<void> {
    const before = lastError
    try {
      await reconcile(look)
    } catch (err) {
      if (!stopped && lastError !== before) {
        context.payload.logger.error({ err, msg: 'The feeds could not be brought up to date.' })
      }
      throw err
    }
  }

  const wake = (look: Look = {}) => {
    if (!stopped) lookAndSay(look).catch(() => undefined)
  }

  return {
    wake,
    note: (look) => add(requested, look),
    reconcile,
    start() {
      wake({ marks: true, globals: context.globals.map(({ slug }) => slug) })
      endSweeping = keepSweeping(async (sweep) => {
        await lookAndSay({ sweep })
        return state.sweptTo === 0
      })
      timer = setInterval(() => wake({ marks: true }), LOOK_FOR_MARKS_EVERY)
      timer.unref()
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      endSweeping?.()
      await Promise.allSettled([running, next])
    },
    status: () => ({ lastPass, lastError, failing: failures.all() }),
  }
}

function nothing(): PassRequest {
  return {
    written: new Set(),
    evenUnmarked: new Set(),
    globals: new Set(),
    marks: false,
    sweep: false,
    everything: false,
  }
}

/** The greater of two is both. */
const sweeps: Sweep[] = [false, 'next', 'first', 'all']

function add(request: PassRequest, look: Look): void {
  for (const what of look.written ?? []) {
    request.written.add(what)
    if (look.evenUnmarked) request.evenUnmarked.add(what)
  }
  for (const slug of look.globals ?? []) request.globals.add(slug)
  request.marks ||= look.marks ?? false
  request.everything ||= look.everything ?? false
  if (look.sweep && sweeps.indexOf(look.sweep) > sweeps.indexOf(request.sweep)) request.sweep = look.sweep
}

/** Deletions leave no mark, so a failure is tried again by its name. */
function retry(request: PassRequest, what: string): void {
  const [kind, slug] = what.split('/')
  if (kind === 'global' && slug) request.globals.add(slug)
  else request.written.add(what)
}
