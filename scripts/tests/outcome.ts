/** Which tests ran on a database and how they ended, from what Jest has written (`--json`). */
export interface Outcome {
  passed: number
  /** Names of tests, and of files that ended before they had one. */
  failed: string[]
  /** Names of tests; the reason stands in the name (tests/harness/needs.ts). */
  skipped: string[]
}

export interface JestResults {
  testResults: {
    /** The file's path. */
    name: string
    status: string
    assertionResults: { fullName: string; status: string }[]
  }[]
}

/** @param results undefined when Jest ended without any. */
export function outcomeOf(results: JestResults | undefined): Outcome {
  const outcome: Outcome = { passed: 0, failed: [], skipped: [] }
  for (const { name, status, assertionResults } of results?.testResults ?? []) {
    const failedBefore = outcome.failed.length
    for (const test of assertionResults) {
      if (test.status === 'passed') outcome.passed++
      else if (test.status === 'failed') outcome.failed.push(test.fullName)
      else outcome.skipped.push(test.fullName)
    }
    if (status === 'failed' && outcome.failed.length === failedBefore) outcome.failed.push(name)
  }
  return outcome
}

/** The last line of a database, e.g. `SQLite: 7 passed, 0 failed, 2 skipped`. */
export function closingLine(database: string, { passed, failed, skipped }: Outcome): string {
  return `${database}: ${passed} passed, ${failed.length} failed, ${skipped.length} skipped`
}

/** Whether nothing failed and something ran. */
export function isWell({ passed, failed }: Outcome): boolean {
  return failed.length === 0 && passed > 0
}

/** What did not pass, by name, above the closing lines. */
export function printNames(database: string, { failed, skipped }: Outcome): void {
  for (const [how, names] of Object.entries({ skipped, failed })) {
    if (names.length > 0) console.log(`\n${database}, ${how}:`)
    for (const name of names) console.log(`  ${name}`)
  }
}
