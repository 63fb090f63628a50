import fs from 'node:fs'

/** docs/performance.json, as `npm run bench` leaves it. */
export interface PerformanceReport {
  /** ISO 8601, the day. */
  date: string
  commit: string
  machine: { cores: number; node: string }
  /** What each bench has printed, and the machine's load (average of a minute) when it began. */
  results: ({ bench: string; load: number } & Record<string, unknown>)[]
}

interface Bar {
  label: string
  value: number
  unit: string
}
interface Chapter {
  title: string
  /** What is measured, and what is wanted. */
  text: string
  /** Names of figures, with dots for what is inside; bars of one chart share their scale. */
  bars: { label: string; figure: string; unit: string }[]
}

const page = 'docs/performance.md'
const data = 'docs/performance.json'
const WIDTH = 40

const chapters: Record<string, Chapter> = {
  mentions: {
    title: 'Names found in an article',
    text: 'The names of 10,000 companies, looked for in an article of 5,000 words. Wanted: at most 30 ms.',
    bars: [
      { label: 'median', figure: 'find_ms.p50', unit: 'ms' },
      { label: '99 of 100', figure: 'find_ms.p99', unit: 'ms' },
    ],
  },
  seedArchive: {
    title: 'The archive filled',
    text: 'Generated articles written to an empty SQLite, with versions and changes. Wanted: at least 1,500 per second.',
    bars: [{ label: 'articles', figure: 'per_second', unit: 'per second' }],
  },
  delivery: {
    title: 'Delivery beside a bare server',
    text: 'The RSS feed compressed, and 304 to whoever has it, against a bare `node:http` server that sends the same bytes; each server is one process. Ratio 1 is the speed of the bare server.',
    bars: [
      { label: 'feed', figure: 'per_second.feed', unit: 'per second' },
      { label: 'feed, bare', figure: 'per_second.feedBare', unit: 'per second' },
      { label: '304', figure: 'per_second.notModified', unit: 'per second' },
      { label: '304, bare', figure: 'per_second.notModifiedBare', unit: 'per second' },
    ],
  },
  visible: {
    title: 'From the desk to the readers',
    text: 'From the moment a publish, change, unpublish or trash is acknowledged until three feeds, the page and the phone’s sync all show it, on the built product. Wanted: within 1,000 ms.',
    bars: [
      { label: 'median', figure: 'p50_ms', unit: 'ms' },
      { label: '99 of 100', figure: 'p99_ms', unit: 'ms' },
    ],
  },
}

/** Makes docs/performance.md of docs/performance.json. */
export function writePerformancePage(): void {
  fs.writeFileSync(page, performancePage(readPerformance()))
}

export function readPerformance(): PerformanceReport {
  return JSON.parse(fs.readFileSync(data, 'utf8')) as PerformanceReport
}

/** The page as text: a chart for each bench, and the line that it printed. */
export function performancePage({ date, commit, machine, results }: PerformanceReport): string {
  return [
    '# Performance',
    '',
    'Made by `npm run build && npm run bench` from `performance.json`; do not edit it by hand.',
    '',
    `Measured on ${date}, commit ${commit}, ${machine.cores} cores, Node ${machine.node}. *Load* is how many processes wanted to run`,
    `when the bench began; above ${machine.cores} this machine was busy with other work, and the figures are worse than on a quiet one.`,
    ...results.flatMap(chapterOf),
    '',
  ].join('\n')
}

function chapterOf({ load, ...result }: PerformanceReport['results'][number]): string[] {
  const chapter = chapters[result.bench]
  if (!chapter) throw new Error(`The page has no chapter for the bench "${result.bench}".`)
  const bars = chapter.bars.map(({ label, figure, unit }) => ({
    label,
    value: figureOf(result, figure),
    unit,
  }))
  return [
    '',
    `## ${chapter.title}`,
    '',
    chapter.text,
    '',
    '```text',
    ...chartOf(bars),
    '```',
    '',
    `Load ${load}. \`${JSON.stringify(result)}\``,
  ]
}

function figureOf(result: Record<string, unknown>, name: string): number {
  const value = name
    .split('.')
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], result)
  if (typeof value !== 'number')
    throw new Error(`The bench "${String(result.bench)}" has no figure "${name}".`)
  return value
}

function chartOf(bars: Bar[]): string[] {
  const most = Math.max(...bars.map(({ value }) => value))
  const longest = Math.max(...bars.map(({ label }) => label.length))
  return bars.map(({ label, value, unit }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((value / most) * WIDTH)))
    return `${label.padEnd(longest)}  ${bar.padEnd(WIDTH)}  ${value.toLocaleString('en')} ${unit}`
  })
}
