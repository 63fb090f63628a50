import type { Payload } from 'payload'

/** What `/readyz` says: every check by name, with a sentence where it is not well. */
export interface HealthReport {
  ready: boolean
  checks: Record<string, { ok: boolean; detail?: string }>
}

export interface Health {
  report(): Promise<HealthReport>
}

export type Check = () => Promise<string | undefined> | string | undefined

/**
 * Runs the checks, at most once a second however often it is asked.
 * @param checks each returns undefined when all is well, else a sentence; a thrown error counts as its message.
 */
export function healthOf(checks: Record<string, Check>): Health {
  let latest: { at: number; report: Promise<HealthReport> } | undefined
  return {
    report() {
      if (!latest || Date.now() - latest.at > 1000) latest = { at: Date.now(), report: run(checks) }
      return latest.report
    },
  }
}

/** The database takes a write: a probe row in Payload's own key-value store. */
export function databaseIsWritable(payload: Payload): Check {
  return async () => {
    await payload.kv.set('newsroom:write-probe', { at: Date.now() })
    return undefined
  }
}

/** All migrations that this build brings have run. MongoDB needs none. */
export function migrationsAreApplied(payload: Payload, names: string[]): Check {
  return async () => {
    if (names.length === 0) return undefined
    const { docs } = await payload.find({ collection: 'payload-migrations', limit: 0, pagination: false })
    const applied = new Set(docs.map((doc) => doc.name))
    const missing = names.filter((name) => !applied.has(name))
    return missing.length > 0 ? `Migrations are missing: ${missing.join(', ')}` : undefined
  }
}

async function run(checks: Record<string, Check>): Promise<HealthReport> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await outcome(check)] as const),
  )
  return { ready: results.every(([, { ok }]) => ok), checks: Object.fromEntries(results) }
}

async function outcome(check: Check): Promise<{ ok: boolean; detail?: string }> {
  let timer: NodeJS.Timeout | undefined
  try {
    const tooLate = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve('No answer within 3 s.'), 3000)
    })
    const detail = await Promise.race([Promise.resolve(check()), tooLate])
    return detail === undefined ? { ok: true } : { ok: false, detail }
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) }
  } finally {
    clearTimeout(timer)
  }
}
