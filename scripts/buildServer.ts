/**
 * Builds the process of `npm start` into dist/server/: our own sources, and what consists of very many modules, in a
 * few files; everything else as it is installed. Loaded file by file by tsx, a start would take three times as long
 * (4.5 instead of 1.6 s): Node finds, reads and links each of Payload's two thousand modules by itself.
 */
import fs from 'node:fs'
import path from 'node:path'

import { build, type Metafile } from 'esbuild'

import { dependencies } from '../package.json'
import { nodeBundle } from './nodeBundle.mjs'

const outdir = 'dist/server'

/** Of many modules each, with all that they bring. Not `payload` itself, of which Next needs the same instance (next.config.mjs). */
const manyModules = [
  '@date-fns/tz',
  '@payloadcms/db-sqlite',
  '@payloadcms/plugin-redirects',
  '@payloadcms/plugin-seo',
  '@payloadcms/richtext-lexical',
  '@payloadcms/translations',
  '@payloadcms/ui',
  'date-fns',
]
/** With what the adapters bring: the driver of MongoDB, and what makes tables from the configuration while developing. */
const asInstalled = [
  ...Object.keys(dependencies).filter((name) => !manyModules.includes(name)),
  'drizzle-kit',
  'mongodb',
  'mongoose',
]

/** @throws Error when a package would get another version of one that stays as it is installed */
export async function buildServer(): Promise<void> {
  fs.rmSync(outdir, { recursive: true, force: true })
  const { metafile } = await build({
    ...nodeBundle,
    // The thread in front is a file of its own, beside the one that starts it.
    entryPoints: { server: 'src/server.ts', front: 'src/server/front.ts' },
    outdir,
    external: asInstalled,
    jsx: 'automatic',
    sourcemap: true,
    metafile: true,
  })
  const others = otherVersions(metafile)
  if (others.length > 0)
    throw new Error(`The server cannot be built with these outside: ${others.join(', ')}`)
}

/** Imports of what stays outside by packages that have a version of their own of it: "dom-serializer in sanitize-html". */
function otherVersions({ inputs }: Metafile): string[] {
  return Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports
      .filter(({ external, path }) => external && !path.startsWith('node:'))
      .map(({ path }) =>
        path
          .split('/')
          .slice(0, path.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => hasOwn(file, name))
      .map((name) => `${name} in ${file}`),
  )
}

function hasOwn(file: string, name: string): boolean {
  const root = path.resolve('.')
  for (let folder = path.resolve(path.dirname(file)); folder !== root; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'node_modules', name))) return true
  }
  return false
}
