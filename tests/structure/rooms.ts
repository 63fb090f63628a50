/**
 * The rooms of src/ and the arrows between them: the table of
 * docs/architecture.md as data, and what is wrong with a set of files by it.
 */
import { posix } from 'node:path'
import { importsOf, type ImportStatement, type SourceText } from './imports'

interface Room {
  name: string
  /** The room's files: an exact path, or a folder with a slash at its end. */
  files: string[]
  /** Other rooms that it may import; "everything" is for what composes the instance. */
  may: 'everything' | string[]
  /** Rooms of which it may import types, but nothing that runs. */
  mayTypes?: string[]
  /** Whether Payload may be loaded by it. Types of Payload are always allowed. */
  payload: boolean
}

/** The first room that fits a path is its room, so the narrower ones stand first. */
export const rooms: Room[] = [
  { name: 'config', files: ['src/payload.config.ts'], may: 'everything', payload: true },
  { name: 'instance', files: ['src/instance/'], may: 'everything', payload: true },
  { name: 'server', files: ['src/server.ts', 'src/server/'], may: 'everything', payload: true },
  { name: 'app', files: ['src/app/'], may: ['config'], payload: true },
  { name: 'env', files: ['src/env.ts'], may: [], payload: false },
  { name: 'payload types', files: ['src/payload-types.ts'], may: [], payload: true },
  { name: 'database', files: ['src/database/'], may: ['env'], payload: true },
  {
    // Bodies as HTML: for pages, feeds and the phone.
    name: 'article html',
    files: ['src/reader/articleHtml/'],
    may: ['reader', 'items', 'feeds types', 'feeds formats'],
    payload: false,
  },
  {
    name: 'reader',
    files: ['src/reader/'],
    may: ['article html', 'items', 'feeds types', 'feeds formats', 'feeds views'],
    mayTypes: ['payload types'],
    payload: false,
  },
  {
    name: 'mobile',
    files: ['src/mobile/'],
    may: ['article html', 'items', 'feeds types', 'feeds formats'],
    mayTypes: ['payload types'],
    payload: false,
  },
  {
    name: 'items',
    files: ['src/items/'],
    may: ['feeds types'],
    mayTypes: ['payload types'],
    payload: false,
  },
  {
    // Is given Payload, and loads none.
    name: 'preview',
    files: ['src/preview/'],
    may: ['items', 'reader', 'feeds types'],
    mayTypes: ['payload types'],
    payload: false,
  },
  { name: 'access', files: ['src/access/'], may: [], mayTypes: ['payload types'], payload: true },
  {
    name: 'collections',
    files: ['src/collections/'],
    may: ['fields', 'blocks', 'hooks', 'access'],
    mayTypes: ['payload types'],
    payload: true,
  },
  {
    name: 'fields',
    files: ['src/fields/'],
    may: ['access'],
    mayTypes: ['payload types'],
    payload: true,
  },
  {
    name: 'blocks',
    files: ['src/blocks/'],
    may: ['access', 'fields'],
    mayTypes: ['payload types'],
    payload: true,
  },
  {
    name: 'hooks',
    files: ['src/hooks/'],
    may: ['fields', 'access'],
    mayTypes: ['payload types'],
    payload: true,
  },
  { name: 'feeds types', files: ['src/plugins/feeds/types.ts'], may: [], payload: false },
  { name: 'feeds formats', files: ['src/plugins/feeds/formats/'], may: ['feeds types'], payload: false },
  {
    name: 'feeds views',
    files: ['src/plugins/feeds/views/'],
    may: ['feeds types', 'feeds formats', 'feeds delivery'],
    payload: false,
  },
  {
    name: 'feeds delivery',
    files: ['src/plugins/feeds/delivery/'],
    may: ['feeds types', 'feeds formats', 'feeds views', 'feeds'],
    payload: false,
  },
  {
    name: 'feeds',
    files: ['src/plugins/feeds/'],
    may: ['feeds types', 'feeds formats', 'feeds views', 'feeds delivery'],
    payload: true,
  },
  { name: 'workflow', files: ['src/plugins/workflow/'], may: [], payload: true },
]

/** A sentence for each import that no arrow allows, with file and line. */
export function wrongArrows(files: SourceText[]): string[] {
  const paths = new Set(files.map((file) => file.path))
  return files.flatMap((file) =>
    importsOf(file).flatMap((statement) => {
      const complaint = complaintAbout(file.path, statement, paths)
      return complaint ? [`${file.path}:${statement.line} ${complaint}`] : []
    }),
  )
}

/** Files of rooms without Payload from which Payload is reached at run time, with the way to it. */
export function waysToPayload(files: SourceText[]): string[] {
  const paths = new Set(files.map((file) => file.path))
  const texts = new Map(files.map((file) => [file.path, file]))
  const next = (path: string) =>
    importsOf(texts.get(path)!)
      .filter((statement) => !statement.typeOnly)
      .map((statement) => statement.specifier)
  return files
    .filter((file) => opensDelivery(file.path) || roomOf(file.path)?.payload === false)
    .flatMap((file) => {
      const way = wayFrom(file.path, next, paths)
      return way ? [way.join(' → ')] : []
    })
}

/** Loaded also where this process is delivery and nothing else. */
const opensDelivery = (path: string) => path === 'src/server/delivery.ts'

export function roomOf(path: string): Room | undefined {
  return rooms.find(({ files }) => files.some((of) => (of.endsWith('/') ? path.startsWith(of) : path === of)))
}

function complaintAbout(from: string, statement: ImportStatement, paths: Set<string>): string | undefined {
  const { specifier, typeOnly } = statement
  const here = roomOf(from)
  if (!here) return 'is in no room'
  const inPlugin = pluginOf(from)
  if (inPlugin && isAlias(specifier)) return `imports ${specifier}: inside a plugin imports are relative`

  const target = targetOf(from, specifier, paths)
  if (!target) {
    return !here.payload && !typeOnly && isPayload(specifier)
      ? `imports ${specifier}: ${here.name} runs without Payload`
      : undefined
  }
  if (inPlugin && pluginOf(target) !== inPlugin)
    return `imports ${target}: a plugin knows its own folder only`

  const there = roomOf(target)
  if (!there) return `imports ${target}, which is in no room`
  if (there === here || here.may === 'everything' || here.may.includes(there.name)) return undefined
  if (typeOnly && here.mayTypes?.includes(there.name)) return undefined
  return `imports ${target}: ${here.name} may not import ${there.name}`
}

function wayFrom(start: string, next: (path: string) => string[], paths: Set<string>): string[] | undefined {
  const seen = new Set([start])
  const ways = [[start]]
  for (let way = ways.shift(); way; way = ways.shift()) {
    const path = way.at(-1)!
    for (const specifier of next(path)) {
      const target = targetOf(path, specifier, paths)
      if (target === 'src/payload.config.ts' || (!target && isPayload(specifier))) return [...way, specifier]
      if (!target || !paths.has(target) || seen.has(target)) continue
      seen.add(target)
      ways.push([...way, target])
    }
  }
  return undefined
}

/** The file of ours that a specifier means (as it would be, when it is missing), or undefined for packages. */
function targetOf(from: string, specifier: string, paths: Set<string>): string | undefined {
  const base = baseOf(from, specifier)
  if (base === undefined) return undefined
  const found = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => base + ending)
  return found.find((path) => paths.has(path)) ?? namesFile(base)
}

function namesFile(base: string): string {
  if (/\.(tsx?|m?js|s?css|json)$/.test(base)) return base
  return rooms.some(({ files }) => files.includes(`${base}/`)) ? `${base}/index.ts` : `${base}.ts`
}

function baseOf(from: string, specifier: string): string | undefined {
  if (specifier === '@payload-config') return 'src/payload.config.ts'
  if (isAlias(specifier)) return posix.normalize(`src/${specifier.slice(2)}`)
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  return undefined
}

const isAlias = (specifier: string) => specifier.startsWith('@/') || specifier === '@payload-config'

/** Turns Lexical's JSON into HTML: loads no Lexical, and of Payload only its pure, shared functions. */
const LIGHT = '@payloadcms/richtext-lexical/html'

const isPayload = (specifier: string) =>
  specifier !== LIGHT && /^(payload|@payloadcms\/[^/]+)(\/|$)/.test(specifier)

const pluginOf = (path: string) => /^src\/plugins\/([^/]+)\//.exec(path)?.[1]
