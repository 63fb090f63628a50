/**
 * `npm run bench:schedule`, after `npm run build`: 500 articles that are due in one second, and lone ones before, on
 * the built product with its own clock; how late each is public, seen from outside (the commit). Takes 4 minutes.
 * `node --conditions=production --import=tsx bench/schedule.ts [together] [lone]`
 */
import Database from 'libsql'
import path from 'node:path'

import { environmentOf } from '../tests/harness/environmentOf'
import { startProduct } from '../tests/harness/product'
import { run } from '../tests/harness/run'
import { newDatabase } from '../tests/harness/templateDatabase'
import { percentile } from './percentile'

const [due = '500', lone = '30'] = process.argv.slice(2)
/** Milliseconds for the product to start. */
const START = 45_000
/** Milliseconds after their time by which all have to be public. */
const LONGEST = 180_000
const LOOK_EVERY = 10

const { folder } = newDatabase()
const printed = await run(['tests/product/prepareSchedules.ts', due, lone, String(START)], {
  ...environmentOf(folder),
  ROLE: 'web',
})
const { together } = JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as { together: number }
const product = await startProduct({ folder })
const database = new Database(path.join(folder, 'newsroom.db'), { readonly: true })
try {
  const late = await watch()
  const single = [...late].filter(([{ due }]) => due < together).map(([, ms]) => ms)
  const many = [...late].filter(([{ due }]) => due === together).map(([, ms]) => ms)
  console.log(
    JSON.stringify({
      bench: 'schedule',
      due: Number(due),
      published: count("SELECT count(*) AS n FROM articles WHERE _status = 'published'") - single.length,
      twice: count(
        "SELECT count(*) AS n FROM (SELECT document FROM workflow_records WHERE act = 'publish' GROUP BY document HAVING count(*) > 1)",
      ),
      single_ms: { p50: percentile(single, 0.5), p99: percentile(single, 0.99) },
      first50_ms: percentile(many, 50 / many.length),
      last_ms: Math.max(...many),
    }),
  )
} finally {
  database.close()
  await product.close()
}

interface Work {
  id: string
  due: number
}

/** Milliseconds between the time of each and the moment at which it is seen to be public. */
async function watch(): Promise<Map<Work, number>> {
  const late = new Map<Work, number>()
  const known = new Set<string>()
  const done = database.prepare("SELECT id, due FROM workflow_schedules WHERE state = 'done'")
  while (known.size < Number(due) + Number(lone) && Date.now() < together + LONGEST) {
    // What is done is committed together with the publication.
    for (const row of done.all() as { id: string; due: string }[]) {
      if (known.has(row.id)) continue
      known.add(row.id)
      const work = { id: row.id, due: Date.parse(row.due) }
      late.set(work, Date.now() - work.due)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
  return late
}

function count(sql: string): number {
  return (database.prepare(sql).get() as { n: number }).n
}
