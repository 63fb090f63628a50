/**
 * What a save of an article costs: statements, time and work of the process, with Payload's SQLite adapter as it
 * comes (but transactions on) and with the newsroom's; the same collections, with their hooks.
 * `node --conditions=production --import=tsx bench/save.ts` ends with one line of JSON: medians.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { environmentOf } from '../tests/harness/environmentOf'
import { run } from '../tests/harness/run'

const stock = await costsOf('stock')
const ours = await costsOf('ours')
console.log(JSON.stringify({ bench: 'save', stock, ours }))

async function costsOf(who: 'stock' | 'ours'): Promise<unknown> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'save-'))
  try {
    // Without the reconciler; and Payload makes the tables of its own adapter only where it is not in production.
    const how = { ROLE: 'web', NODE_ENV: who === 'stock' ? 'test' : 'production' } as const
    const printed = await run(['bench/save/measure.ts', who], { ...environmentOf(folder), ...how })
    return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '')
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}
