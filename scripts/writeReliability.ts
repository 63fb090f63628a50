import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

import { readFigures } from '../tests/harness/figures'
import { readReport, writeReliabilityPage, type ReliabilityReport } from './reliabilityPage'
import type { Outcome } from './tests/outcome'

/**
 * Writes docs/reliability.json, and the page that is made of it, from the figures that the long tests have left.
 * @param onlySince the run was of a part of them, and began then (milliseconds since 1970): all else stays as it was.
 */
export function writeReliability({ passed, failed }: Outcome, { onlySince }: { onlySince?: number } = {}) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const date = new Date().toISOString().slice(0, 10)
  const before = readReport()
  const report: ReliabilityReport =
    onlySince !== undefined && before
      ? withFigures(
          before,
          readFigures(onlySince).map((figure) => ({ ...figure, commit, date })),
        )
      : { commit, date, tests: { passed, failed: failed.length }, figures: readFigures() }
  fs.writeFileSync('docs/reliability.json', `${JSON.stringify(report, null, 2)}\n`)
  writeReliabilityPage()
}

function withFigures(report: ReliabilityReport, figures: ReliabilityReport['figures']): ReliabilityReport {
  const all = new Map(
    [...report.figures, ...figures].map((figure) => [`${figure.line} ${figure.name}`, figure]),
  )
  const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : 1))
  return { ...report, figures: sorted.map(([, figure]) => figure) }
}
