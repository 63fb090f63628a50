import fs from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'

import { importsOf } from '../../tests/structure/imports'

interface PackageJson {
  name: string
  version: string
  license: string
  engines: Record<string, string>
  dependencies: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}

/** What may be imported from the package, and the source that stands behind it. */
const entries: Record<string, string> = {
  './workflow': 'workflow/index',
  './workflow/client': 'workflow/exports/client',
  './workflow/rsc': 'workflow/exports/rsc',
  './workflow/types': 'workflow/exports/types',
  './feeds': 'feeds/index',
  './feeds/delivery': 'feeds/delivery/index',
  './feeds/formats': 'feeds/formats/index',
  './feeds/store': 'feeds/store/index',
  './feeds/types': 'feeds/types',
  './feeds/views': 'feeds/views/index',
}

/** The drivers of a database: whoever uses one has it already, with Payload's adapter. */
const drivers = ['@libsql/client', 'mongodb']

/** The package.json of the tarball. @throws Error when a plugin imports what this project does not declare. */
export function manifest(sources: string): Record<string, unknown> {
  const own = read('package.json')
  const imported = packagesImportedBy(sources)
  const isPeer = (name: string) => isPayload(name) || ['next', 'react', 'react-dom'].includes(name)
  const needed = imported.filter((name) => !isPeer(name) && !drivers.includes(name))
  const beside = needed.flatMap(peersOf).filter((name) => !isPeer(name))
  const peers = [
    ...new Set([...imported.filter(isPeer), 'payload', '@payloadcms/ui', 'next', 'react']),
  ].sort()
  return {
    name: own.name,
    version: own.version,
    description:
      'The editorial workflow and the feeds of Newsroom for Payload, as plugins for any Payload 3 project.',
    license: own.license,
    type: 'module',
    engines: own.engines,
    sideEffects: ['*.css', '*.scss'],
    exports: exportsOf(sources),
    dependencies: Object.fromEntries(
      [...new Set([...needed, ...beside])].sort().map((name) => [name, declared(own, name)]),
    ),
    peerDependencies: Object.fromEntries([
      ...peers.map((name) => [name, peerRange(own, name)]),
      ...drivers.filter((name) => imported.includes(name)).map((name) => [name, '*']),
    ]),
    peerDependenciesMeta: Object.fromEntries(drivers.map((name) => [name, { optional: true }])),
  }
}

/** Only those whose source is there. */
function exportsOf(sources: string): Record<string, unknown> {
  const isThere = (base: string) =>
    ['.ts', '.tsx'].some((ending) => fs.existsSync(path.join(sources, base + ending)))
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, base]) => isThere(base))
      .map(([name, base]) => [name, { types: `./${base}.d.ts`, default: `./${base}.js` }]),
  )
}

function packagesImportedBy(sources: string): string[] {
  const names = fs
    .readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => importsOf({ path: file, text: fs.readFileSync(path.join(sources, file), 'utf8') }))
    .map(({ specifier }) => specifier)
    .filter((specifier) => !specifier.startsWith('.') && !isBuiltIn(specifier))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    )
  return [...new Set(names)].sort()
}

/** What a package wants to find beside itself: not every package manager brings that without being told. */
function peersOf(name: string): string[] {
  const { peerDependencies = {}, peerDependenciesMeta = {} } = read(`node_modules/${name}/package.json`)
  return Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional)
}

/** Payload's parts of one version work together; React and Next as Payload's own UI asks for them. */
function peerRange(own: PackageJson, name: string): string {
  if (isPayload(name)) return `^${declared(own, name)}`
  return read('node_modules/@payloadcms/ui/package.json').peerDependencies?.[name] ?? declared(own, name)
}

function declared({ dependencies }: PackageJson, name: string): string {
  const version = dependencies[name]
  if (!version) throw new Error(`A plugin imports ${name}, which is not in package.json's dependencies.`)
  return version
}

const read = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as PackageJson
const isBuiltIn = (name: string) => name.startsWith('node:') || builtinModules.includes(name)
const isPayload = (name: string) => name === 'payload' || name.startsWith('@payloadcms/')
