/**
 * `npm run bench`, after `npm run build`: all benches, or those that are named; docs/performance.json, where the
 * others stay as they were, and the page that is made of it. All of them take half an hour.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'

import { readPerformance, writePerformancePage, type PerformanceReport } from '../scripts/performancePage'
import { runBench } from './runBench'

const benches = ['mentions', 'seedArchive', 'delivery', 'visible', 'save', 'archive']
const named = process.argv.slice(2)
const unknown = named.filter((name) => !benches.includes(name))
if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(', ')}: ${benches.join(', ')}.`)

for (const name of named.length > 0 ? named : benches) {
  const load = Math.round((os.loadavg()[0] ?? 0) * 10) / 10
  const result = await runBench(name)
  console.log(JSON.stringify(result))
  keep({ ...result, load, date: new Date().toISOString().slice(0, 10), commit: commit() })
}
writePerformancePage()

/** At once: a bench that fails leaves those before it. */
function keep(result: PerformanceReport['results'][number]): void {
  const all = new Map(readPerformance().results.map((one) => [one.bench, one])).set(result.bench, result)
  const report: PerformanceReport = {
    machine: { cores: os.cpus().length, node: process.version },
    results: benches.flatMap((name) => all.get(name) ?? []),
  }
  fs.writeFileSync('docs/performance.json', `${JSON.stringify(report, null, 2)}\n`)
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
}
