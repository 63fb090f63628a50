import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The line of JSON that a bench ends with. */
export type BenchResult = { bench: string } & Record<string, unknown>

/** Milliseconds: the archive's has 100,000 articles to make. */
const LONGEST = 3_600_000

/**
 * Runs `bench/{name}.ts` in a process of its own; its progress is shown.
 * @throws Error when it fails, or its last line is no JSON.
 */
export async function runBench(name: string, args: string[] = []): Promise<BenchResult> {
  const running = promisify(execFile)(
    process.execPath,
    ['--conditions=production', '--import=tsx', `bench/${name}.ts`, ...args],
    { timeout: LONGEST, maxBuffer: 100_000_000 },
  )
  running.child.stderr?.pipe(process.stderr)
  const { stdout } = await running
  const last = stdout.trimEnd().split('\n').at(-1) ?? ''
  return JSON.parse(last) as BenchResult
}
