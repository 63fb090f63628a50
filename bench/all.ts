/** `npm run bench`, after `npm run build`: all benches, docs/performance.json, and the page that is made of it. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'

import { writePerformancePage, type PerformanceReport } from '../scripts/performancePage'
import { runBench } from './runBench'

const results: PerformanceReport['results'] = []
for (const name of ['mentions', 'seedArchive', 'delivery', 'visible']) {
  const load = Math.round((os.loadavg()[0] ?? 0) * 10) / 10
  const result = await runBench(name)
  console.log(JSON.stringify(result))
  results.push({ ...result, load })
}
const report: PerformanceReport = {
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  machine: { cores: os.cpus().length, node: process.version },
  results,
}
fs.writeFileSync('docs/performance.json', `${JSON.stringify(report, null, 2)}\n`)
writePerformancePage()
