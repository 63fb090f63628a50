import fs from 'node:fs'

/** A line of docs/scorecard.json: what must hold when things go wrong or somebody means harm. */
export interface ScorecardLine {
  /** "A1" … "E26". */
  line: string
  holds: string
  state: 'tested' | 'partly' | 'later'
  /** What is missing; needed unless it is tested. */
  why?: string
  /** Files. */
  tests?: string[]
}

/** docs/reliability.json, as `npm run test:long` leaves it. */
export interface ReliabilityReport {
  commit: string
  date: string
  tests: { passed: number; failed: number }
  figures: ({ line: string; name: string } & Record<string, string | number>)[]
}

const page = 'docs/reliability.md'

/** Makes docs/reliability.md of docs/scorecard.json and, where there is one, docs/reliability.json. */
export function writeReliabilityPage(): void {
  fs.writeFileSync(page, reliabilityPage(readScorecard(), readReport()))
}

/** The page as text: one row for each line of the scorecard. */
export function reliabilityPage(lines: ScorecardLine[], report?: ReliabilityReport): string {
  const rows = lines.map((line) => {
    const figures = (report?.figures ?? []).filter((figure) => figure.line === line.line)
    return `| ${[line.line, line.holds, stateOf(line), (line.tests ?? []).map(linkTo).join('<br>'), figures.map(textOf).join('<br>')].join(' | ')} |`
  })
  return [
    '# Reliability',
    '',
    'What must hold when things go wrong or somebody means harm, how far it is tested today, and the figures of the last',
    'long run. Made by `npm run test:long` from `scorecard.json` and `reliability.json`; do not edit it by hand.',
    '',
    report
      ? `Last long run: ${report.date}, commit ${report.commit}, ${report.tests.passed} tests passed, ${report.tests.failed} failed.`
      : 'There has been no long run yet.',
    '',
    '| line | what must hold | today | tests | figures |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

export function readScorecard(): ScorecardLine[] {
  return JSON.parse(fs.readFileSync('docs/scorecard.json', 'utf8')) as ScorecardLine[]
}

export function readReport(): ReliabilityReport | undefined {
  const file = 'docs/reliability.json'
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as ReliabilityReport) : undefined
}

function stateOf({ state, why }: ScorecardLine): string {
  const words = { tested: '**tested**', partly: 'in part', later: 'not yet' }
  return why ? `${words[state]}. ${why}` : words[state]
}

const linkTo = (file: string) => `[${file.replace(/^tests\//, '')}](../${file})`

function textOf({ line: _, name, ...values }: ReliabilityReport['figures'][number]): string {
  return `${name}: ${Object.entries(values)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')}`
}
