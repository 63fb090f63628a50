/**
 * `npm test`: types, lint, format, rules, then all tests. `--long`: the fault and
 * property tests with their large counts, which write docs/reliability.json.
 * Ends with one line per database; exits non-zero when a test failed or none ran.
 */
import fs from 'node:fs'

import { runTool } from './runTool'
import { buildIfNeeded } from './buildIfNeeded'
import { findChromium } from '../tests/harness/chromium'
import { writeReliability } from './writeReliability'

const long = process.argv.includes('--long')
const only = process.argv.slice(2).filter((argument) => argument !== '--long')
const results = '.cache/test-results.json'
fs.mkdirSync('.cache', { recursive: true })
fs.rmSync(results, { force: true })

if (!long && only.length === 0) {
  const checks = [
    runTool('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
    runTool('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']),
  ]
  const ok = (await Promise.all(checks)).every(Boolean)
  const tidy = await runTool('format', [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level=warn',
    '.',
  ])
  const rules = await runTool('rules', ['--conditions=production', '--import=tsx', 'scripts/checkRules.ts'])
  if (!ok || !tidy || !rules) process.exit(1)
}

const chromium = findChromium()
if (!chromium && process.env.REQUIRE_CHROMIUM) {
  console.error('No Chromium was found, and REQUIRE_CHROMIUM asks for one. Set CHROME_PATH.')
  process.exit(1)
}
if ((await buildIfNeeded({ force: false })) === 'built') console.log('Built the product for the tests.')

await runTool(
  'jest',
  [
    '--conditions=production',
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--config=jest.config.mjs',
    '--json',
    `--outputFile=${results}`,
    '--maxWorkers=2',
    ...(chromium ? [] : ['--testPathIgnorePatterns', 'tests/browser/']),
    ...(long
      ? [
          'tests/access',
          'tests/canaries',
          'tests/feeds',
          'tests/fields',
          'tests/items',
          'tests/mentions',
          'tests/product',
          'tests/reader',
          'tests/storage',
        ]
      : only),
  ],
  { ...(long ? { LONG: '1' } : {}), ...(chromium ? { CHROME_PATH: chromium } : {}) },
)

const summary = fs.existsSync(results)
  ? (JSON.parse(fs.readFileSync(results, 'utf8')) as Record<string, number>)
  : {}
const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numFailedTestSuites = 0 } = summary
if (long) writeReliability(summary)
console.log('')
if (!chromium) {
  console.log('!!! BROWSER TESTS WERE SKIPPED: no Chromium at the usual places; set CHROME_PATH to run them.')
}
const failed = Math.max(numFailedTests, numFailedTestSuites)
console.log(`SQLite: ${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`)
process.exit(failed > 0 || numPassedTests === 0 ? 1 : 0)
