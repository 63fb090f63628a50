import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

import { readFigures } from '../tests/harness/figures'
import { writeReliabilityPage } from './reliabilityPage'
import type { Outcome } from './tests/outcome'

/** Writes docs/reliability.json, and the page that is made of it, from the figures that the long tests have left. */
export function writeReliability({ passed, failed }: Outcome): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const report = {
    commit,
    date: new Date().toISOString().slice(0, 10),
    tests: { passed, failed: failed.length },
    figures: readFigures(),
  }
  fs.writeFileSync('docs/reliability.json', `${JSON.stringify(report, null, 2)}\n`)
  writeReliabilityPage()
}
