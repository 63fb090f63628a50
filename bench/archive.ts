/**
 * How the newsroom feels with an archive of 1,000, 10,000 and 100,000 articles, on the built product:
 * `npm run build && npm run bench:archive`, with `-- --quick` up to 10,000. Minutes; progress on stderr.
 * Ends with one line of JSON: medians in ms.
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

const say = (text: string) => console.error(text)
const folder = await openFolder(values.folder)
try {
  const ms: Record<string, Record<string, number>> = {}
  for (const size of sizes) {
    await fillArchive(folder, size, say)
    say(`${size}: measuring`)
    ms[size] = { ...(await measureProduct(folder)), ...(await measureInside(folder)) }
    say(`${size}: ${JSON.stringify(ms[size])}`)
  }
  console.log(JSON.stringify({ bench: 'archive', ms }))
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
