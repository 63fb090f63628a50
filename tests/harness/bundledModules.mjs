/**
 * Payload, and what belongs to it, in some twenty files instead of two thousand. Jest gives each test file modules of
 * its own, and so finds, reads and links every one of them again: 0.8 s of the processor's time for each file.
 */
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { nodeBundle } from '../../scripts/nodeBundle.mjs'

/** What is imported by these names comes from the bundle, with all that it imports itself. */
const names = [
  '@date-fns/tz',
  '@libsql/client',
  '@payloadcms/db-sqlite',
  '@payloadcms/email-nodemailer',
  '@payloadcms/plugin-redirects',
  '@payloadcms/plugin-seo',
  '@payloadcms/richtext-lexical',
  '@payloadcms/richtext-lexical/html',
  '@payloadcms/richtext-lexical/lexical',
  '@payloadcms/richtext-lexical/plaintext',
  '@payloadcms/translations',
  '@payloadcms/translations/languages/en',
  '@payloadcms/translations/languages/tr',
  'jose',
  'payload',
  'payload/shared',
]

/** Native, or what the tests and the bundle must have the same instance of. */
const asInstalled = [
  'drizzle-kit',
  'esbuild',
  'graphql',
  'libsql',
  'mongodb',
  'mongoose',
  'next',
  'react',
  'react-dom',
  'sharp',
]

const repository = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Made once for what is installed.
 * @returns Jest's `moduleNameMapper` for them
 */
export async function bundledModules() {
  const hash = createHash('sha256').update(process.version)
  for (const file of ['package-lock.json', 'scripts/nodeBundle.mjs', 'tests/harness/bundledModules.mjs'])
    hash.update(fs.readFileSync(path.join(repository, file)))
  const folder = path.join(repository, `.cache/test/modules-${hash.digest('hex').slice(0, 16)}`)
  if (!fs.existsSync(folder)) await bundleInto(folder)
  return Object.fromEntries(names.map((name) => [`^${name}$`, path.join(folder, `${fileOf(name)}.mjs`)]))
}

/** `@payloadcms/translations/languages/tr`: a file beside the others, not in folders. */
const fileOf = (name) => name.replace('@', '').replaceAll('/', '.')

async function bundleInto(folder) {
  const draft = `${folder}.${process.pid}`
  await build({
    ...nodeBundle,
    absWorkingDir: repository,
    entryPoints: Object.fromEntries(names.map((name) => [fileOf(name), name])),
    outdir: draft,
    external: asInstalled,
  })
  try {
    fs.renameSync(draft, folder)
  } catch {
    // Another Jest was faster; both have made the same.
    fs.rmSync(draft, { recursive: true })
  }
}
