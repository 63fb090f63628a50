import fs from 'node:fs'

import { runTool } from '../runTool'
import { outcomeOf, type JestResults, type Outcome } from './outcome'

/** For two cores: one more, for many tests wait for a clock, a browser or a process. */
const LANES = 3

/**
 * Runs Jest, and shows what it prints.
 * @param database named in what is printed.
 * @param args files and options of Jest's.
 * @param env beside this process's; an empty value counts as none.
 */
export async function runJest(
  database: string,
  args: string[],
  env: Record<string, string>,
): Promise<Outcome> {
  const results = `.cache/test-results-${database}.json`
  fs.mkdirSync('.cache', { recursive: true })
  fs.rmSync(results, { force: true })
  const endedWell = await runTool(
    `jest, ${database}`,
    [
      '--conditions=production',
      '--experimental-vm-modules',
      '--no-warnings',
      // Payload makes and forgets much: a twentieth of a test's time went into collecting it often.
      '--max-semi-space-size=64',
      'node_modules/jest/bin/jest.js',
      '--config=jest.config.mjs',
      '--json',
      `--outputFile=${results}`,
      `--maxWorkers=${LANES}`,
      ...args,
    ],
    env,
  )
  const outcome = outcomeOf(
    fs.existsSync(results) ? (JSON.parse(fs.readFileSync(results, 'utf8')) as JestResults) : undefined,
  )
  if (!endedWell && outcome.failed.length === 0) outcome.failed.push('Jest itself: see above')
  return outcome
}
