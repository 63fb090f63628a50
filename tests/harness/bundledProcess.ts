import { build } from 'esbuild'
import fs from 'node:fs'
import path from 'node:path'

import { nodeBundle } from '../../scripts/nodeBundle.mjs'
import { sourceDigest } from '../../scripts/sourceDigest'

/** Native, or nothing that these processes need. */
const asInstalled = [
  '@libsql/client',
  'drizzle-kit',
  'esbuild',
  'libsql',
  'mongodb',
  'mongoose',
  'next',
  'react',
  'react-dom',
  'sharp',
]

const bundles = new Map<string, Promise<string>>()

/**
 * A script of the tests that imports the newsroom and is started many times, in a few files instead of thousands: the
 * import of Payload costs a third. Made once for the sources as they are.
 * @param entry from the repository's root; what it imports of the tests is in its own folder and `tests/storage`
 * @returns what to start with Node
 */
export function bundledProcess(entry: string): Promise<string> {
  const bundle = bundles.get(entry) ?? makeBundle(entry)
  bundles.set(entry, bundle)
  return bundle
}

async function makeBundle(entry: string): Promise<string> {
  const { dir, name } = path.parse(entry)
  const digest = sourceDigest(['src', 'tests/storage', dir]).slice(0, 16)
  const folder = path.resolve(`.cache/test/${name}-${digest}`)
  const file = path.join(folder, `${name}.mjs`)
  if (fs.existsSync(file)) return file
  const draft = `${folder}.${process.pid}`
  await build({
    ...nodeBundle,
    entryPoints: [entry],
    outdir: draft,
    external: asInstalled,
  })
  try {
    fs.renameSync(draft, folder)
  } catch {
    // Another process was faster; both are equal.
    fs.rmSync(draft, { recursive: true })
  }
  return file
}
