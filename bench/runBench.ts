import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The line of JSON that a bench ends with. */
export type BenchResult = { bench: string } & Record<string, unknown>

/**
 * Runs `bench/{name}.ts` in a process of its own.
 * @throws Error when it fails, or its last line is no JSON.
 */
export async function runBench(name: string, args: string[] = []): Promise<BenchResult> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=production', '--import=tsx', `bench/${name}.ts`, ...args],
    { timeout: 600_000 },
  )
  const last = stdout.trimEnd().split('\n').at(-1) ?? ''
  return JSON.parse(last) as BenchResult
}
