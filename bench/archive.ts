/**
 * How the newsroom feels with an archive of 1,000, 10,000 and 100,000 articles, on the built product:
 * `npm run build && npm run bench:archive`, with `-- --quick` up to 10,000. Minutes; progress on stderr.
 * Ends with one line of JSON: medians in ms, and beside them others that nothing is promised of.
 */
import fs from 'node:fs'
import { parseArgs } from 'node:util'

import { newSeededNewsroom } from '../tests/harness/seededNewsroom'
import { fillArchive } from './archive/fill'
import { measureInside } from './archive/measureInside'
import { measureProduct } from './archive/measureProduct'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    // An archive that is kept, and gone on with.
    folder: { type: 'string' },
  },
})
const sizes =
  values.sizes?.split(',').map(Number) ?? (values.quick ? [1000, 10_000] : [1000, 10_000, 100_000])

/** What is promised. */
const wanted = [
  ...['list', 'list200', 'filter', 'search', 'rest', 'graphql'],
  ...['open', 'save', 'sweep', 'render', 'start'],
]

const say = (text: string) => console.error(text)
const folder = await openFolder(values.folder)
try {
  const ms: Record<string, Record<string, number>> = {}
  const others: typeof ms = {}
  for (const size of sizes) {
    await fillArchive(folder, size, say)
    say(`${size}: measuring`)
    const all = { ...(await measureInside(folder)), ...(await measureProduct(folder)) }
    ms[size] = Object.fromEntries(wanted.map((name) => [name, all[name]!]))
    others[size] = Object.fromEntries(Object.entries(all).filter(([name]) => !wanted.includes(name)))
    say(`${size}: ${JSON.stringify(all)}`)
  }
  console.log(JSON.stringify({ bench: 'archive', ms, others }))
} finally {
  if (!values.folder) fs.rmSync(folder, { recursive: true, force: true })
}
process.exit()

async function openFolder(kept: string | undefined): Promise<string> {
  if (kept && fs.existsSync(kept)) return kept
  const folder = await newSeededNewsroom()
  if (!kept) return folder
  fs.cpSync(folder, kept, { recursive: true })
  fs.rmSync(folder, { recursive: true })
  return kept
}
