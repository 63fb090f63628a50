import fs from 'node:fs'

/** docs/performance.json, as `npm run bench` leaves it. */
export interface PerformanceReport {
  machine: { cores: number; node: string }
  /** What each bench has printed, and when it began: the day (ISO 8601), and the machine's load, the average of a minute. */
  results: ({ bench: string; load: number; date: string; commit: string } & Record<string, unknown>)[]
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
  charts: { label: string; figure: string; unit: string }[][]
}

const page = 'docs/performance.md'
const data = 'docs/performance.json'
const WIDTH = 40

const archiveRequests = [
  ...['list', 'list200', 'filter', 'search', 'rest', 'graphql'],
  ...['open', 'save', 'sweep', 'render'],
]
const ofArchive = (name: string) =>
  ['1000', '100000'].map((size) => ({
    label: `${name}, ${Number(size).toLocaleString('en')}`,
    figure: `ms.${size}.${name}`,
    unit: 'ms',
  }))
const ofSave = (figure: string, unit: string) =>
  ['autosave', 'publish'].flatMap((act) =>
    ['stock', 'ours'].map((who) => ({
      label: `${act}, ${who}`,
      figure: `${who}.${act}.${figure}`,
      unit,
    })),
  )

const chapters: Record<string, Chapter> = {
  mentions: {
    title: 'Names found in an article',
    text: 'The names of 10,000 companies, looked for in an article of 5,000 words. Wanted: at most 30 ms.',
    charts: [
      [
        { label: 'median', figure: 'find_ms.p50', unit: 'ms' },
        { label: '99 of 100', figure: 'find_ms.p99', unit: 'ms' },
      ],
    ],
  },
  seedArchive: {
    title: 'The archive filled',
    text: 'Generated articles written to an empty SQLite, with versions and changes. Wanted: at least 1,500 per second.',
    charts: [[{ label: 'articles', figure: 'per_second', unit: 'per second' }]],
  },
  delivery: {
    title: 'Delivery beside a bare server',
    text: 'The RSS feed compressed, and 304 to whoever has it, against a bare `node:http` server that sends the same bytes; each server is one process. Ratio 1 is the speed of the bare server.',
    charts: [
      [
        { label: 'feed', figure: 'per_second.feed', unit: 'per second' },
        { label: 'feed, bare', figure: 'per_second.feedBare', unit: 'per second' },
        { label: '304', figure: 'per_second.notModified', unit: 'per second' },
        { label: '304, bare', figure: 'per_second.notModifiedBare', unit: 'per second' },
      ],
    ],
  },
  visible: {
    title: 'From the desk to the readers',
    text: 'From the moment a publish, change, unpublish or trash is acknowledged until three feeds, the page and the phone’s sync all show it, on the built product. Wanted: within 1,000 ms.',
    charts: [
      [
        { label: 'median', figure: 'p50_ms', unit: 'ms' },
        { label: '99 of 100', figure: 'p99_ms', unit: 'ms' },
      ],
    ],
  },
  save: {
    title: 'What a save costs',
    text: [
      'An article of 20 paragraphs, in an archive of a thousand: saved by itself while it is written, and published (as the correction of a typo). *Stock* is Payload’s SQLite adapter as it comes, with transactions; *ours* is the newsroom’s. Same collections, same hooks; medians: the work of the process, the time until it is stored, and the statements that SQLite is asked.',
      '',
      'Of an autosave’s work some 6 % are hooks and checks of ours; the rest is Payload and Drizzle, which go through all fields several times, and SQLite. What was ours and needless has gone: statements are prepared once and not each time (1 ms), the workflow reads the newest version once and not twice, and of the public row no more than its status (5 ms), nothing is asked to be deleted where nothing is. What stays: the rows of relations and lists are written anew also when they have not changed. That is Payload’s, takes 0.2 ms, and to compare them first would cost as much. The time until a save is stored is mostly the disk’s: one `fsync` for each transaction, which is what keeps what was acknowledged.',
    ].join('\n'),
    charts: [ofSave('cpu_ms', 'ms of work'), ofSave('ms', 'ms'), ofSave('statements', 'statements')],
  },
  archive: {
    title: 'An archive of 100,000',
    text: [
      'What a person or a reader waits for with 1,000 and with 100,000 articles, on the built product: the requests that a browser sends for the desk’s list (`list`: page 1; `list200`: page 200; `filter`: by status; `search`: by title), the public’s REST and GraphQL lists with `totalDocs`, an article opened for editing and saved, a piece of the reconciler’s pass, the latest articles’ feed made, and the start of the process. Medians. Wanted: with 100,000 at most twice as long as with 1,000, or 30 ms; `search` at most 150 ms; `start` at most 6 s. `list200` is beyond that by less than a tenth of a millisecond.',
      '',
      'What cannot be flat, and what it costs with 100,000 articles: each list says how many there are, and SQLite counts them in an index (5 ms; 10 ms of those that a reporter may see). `search` looks for a part of a word anywhere in headline, address and standfirst, as Payload’s search promises; an index of words would not find it, so SQLite looks through an index that holds these texts (25 ms; `searchNone`, which finds nothing, 45 ms). A page far down is walked to (page 10,000: 8 ms). A start reads the log of changes (1.3 s of 100,000) while Next prepares; the reconciler’s first look at all of it (`firstSweep`) is taken in pieces, beside everything else. How SQLite finds the rows of each of these requests is looked at by tests/archive/queryPlans.test.ts.',
    ].join('\n'),
    charts: [archiveRequests.flatMap(ofArchive), ofArchive('start')],
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
export function performancePage({ machine, results }: PerformanceReport): string {
  return [
    '# Performance',
    '',
    'Made by `npm run build && npm run bench` from `performance.json`; do not edit it by hand. `npm run bench -- save` measures',
    'one of them anew, `npm run bench:archive` shows the last without writing it down.',
    '',
    `Measured on ${machine.cores} cores, Node ${machine.node}. *Load* is how many processes wanted to run when the bench began; above ${machine.cores}`,
    'this machine was busy with other work, and the figures are worse than on a quiet one.',
    ...results.flatMap(chapterOf),
    '',
  ].join('\n')
}

function chapterOf({ load, date, commit, ...result }: PerformanceReport['results'][number]): string[] {
  const chapter = chapters[result.bench]
  if (!chapter) throw new Error(`The page has no chapter for the bench "${result.bench}".`)
  return [
    '',
    `## ${chapter.title}`,
    '',
    chapter.text,
    ...chapter.charts.flatMap((chart) => ['', '```text', ...chartOf(barsOf(chart, result)), '```']),
    '',
    `${date}, commit ${commit}, load ${load}. \`${JSON.stringify(result)}\``,
  ]
}

function barsOf(chart: Chapter['charts'][number], result: Record<string, unknown>): Bar[] {
  return chart.map(({ label, figure, unit }) => ({ label, value: figureOf(result, figure), unit }))
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
