/**
 * Somebody else's Payload project, in a folder outside this repository: made, filled with old documents,
 * given the packed plugins as any package is, and built with `next build`. What is slow is done once for
 * one state of the sources; a test gets a copy of the database.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { sourceDigest } from '../../scripts/sourceDigest'
import { addPlugin } from './addPlugin'
import { runIn, startSite, type Site } from './runIn'

const template = 'tests/elsewhere/project'
const sources = [
  'src/plugins',
  'packaging',
  'scripts/packPlugins.ts',
  'scripts/packPlugins',
  'tests/elsewhere/project',
  'tests/elsewhere/addPlugin.ts',
  'tests/elsewhere/somebodysProject.ts',
  'package-lock.json',
]
/** One for each checkout: another one that works meanwhile keeps its own. */
const checkout = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8)
const home = path.join(os.tmpdir(), `payload-newsroom-elsewhere-${checkout}`)
const made = 'made.json'

/** @returns the folder of the built project, with `old.db` in it. Waits for another test that makes it. */
export async function somebodysProject(): Promise<string> {
  // For work on the tests: a folder that was made before, whatever has changed since.
  if (process.env.ELSEWHERE) return process.env.ELSEWHERE
  const digest = sourceDigest(sources).slice(0, 16)
  const folder = path.join(home, digest)
  fs.mkdirSync(home, { recursive: true })
  await whileLocked(path.join(home, 'lock'), async () => {
    if (fs.existsSync(path.join(folder, made))) return
    for (const other of fs.readdirSync(home)) {
      if (other !== 'lock') fs.rmSync(path.join(home, other), { recursive: true, force: true })
    }
    await make(folder)
    fs.writeFileSync(path.join(folder, made), '{}')
  })
  return folder
}

/** The built project at work, with a database of its own. */
export async function startSomebodysSite(env: Record<string, string> = {}): Promise<Site> {
  const folder = await somebodysProject()
  const own = fs.mkdtempSync(path.join(os.tmpdir(), 'elsewhere-'))
  fs.copyFileSync(path.join(folder, 'old.db'), path.join(own, 'site.db'))
  const site = await startSite(folder, { DATABASE_URL: `file:${path.join(own, 'site.db')}`, ...env })
  return {
    ...site,
    async close() {
      await site.close()
      fs.rmSync(own, { recursive: true, force: true })
    },
  }
}

async function make(folder: string): Promise<void> {
  fs.cpSync(template, folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  linkPackages(folder)
  await runIn(folder, ['scripts/oldDocuments.ts'])

  const tarball = execFileSync('npm', ['run', '--silent', 'pack:plugins'], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
  install(folder, path.resolve(tarball.trim().split('\n').at(-1)!))
  addPlugin(path.join(folder, 'payload.config.ts'))
  await runIn(folder, ['scripts/pushSchema.ts'])
  await runIn(folder, ['node_modules/payload/bin.js', 'generate:importmap', '--disable-transpile'])
  await runIn(folder, ['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production' })
}

/** What the project is made of, in the versions of this repository, without asking a registry. */
function linkPackages(folder: string): void {
  const own = readJson('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>
  const used = [
    '@payloadcms/db-sqlite',
    '@payloadcms/next',
    '@payloadcms/richtext-lexical',
    '@payloadcms/translations',
    '@payloadcms/ui',
  ]
  used.push('express', 'graphql', 'next', 'payload', 'react', 'react-dom', 'tsx')
  // Next would fetch these by itself.
  used.push('@types/express', '@types/node', '@types/react', 'typescript')
  const known = { ...own.devDependencies, ...own.dependencies }
  const dependencies = Object.fromEntries(used.map((name) => [name, known[name]!]))
  const root = { name: 'somebody-else', private: true, type: 'module', dependencies }
  const lock = readJson('package-lock.json') as { packages: Record<string, Record<string, unknown>> }
  for (const one of Object.values(lock.packages)) delete one.dev
  const packages = { ...lock.packages, '': root }
  writeJson(path.join(folder, 'package.json'), root)
  writeJson(path.join(folder, 'package-lock.json'), { ...lock, name: root.name, packages })

  const target = path.join(folder, 'node_modules')
  try {
    // Hard links: a second; copies of a gigabyte where the folder is on another disk.
    execFileSync('cp', ['-al', 'node_modules', target], { stdio: 'pipe' })
  } catch {
    fs.rmSync(target, { recursive: true, force: true })
    execFileSync('cp', ['-R', 'node_modules', target], { stdio: 'pipe' })
  }
}

/** Peers are there already, in this repository's versions; npm would ask the registry about them. */
function install(folder: string, tarball: string): void {
  const quiet = ['--offline', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund']
  execFileSync('npm', ['install', ...quiet, tarball], { cwd: folder, stdio: 'pipe' })
}

async function whileLocked(lock: string, act: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      fs.mkdirSync(lock)
      break
    } catch {
      // Nobody builds for so long: whoever took it is gone.
      const age = Date.now() - (fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
      if (age > 300_000) fs.rmSync(lock, { recursive: true, force: true })
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  try {
    await act()
  } finally {
    fs.rmSync(lock, { recursive: true, force: true })
  }
}

const readJson = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as unknown
const writeJson = (file: string, value: unknown) => fs.writeFileSync(file, JSON.stringify(value, null, 2))

const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    skipLibCheck: true,
    jsx: 'react-jsx',
    esModuleInterop: true,
    resolveJsonModule: true,
    isolatedModules: true,
    noEmit: true,
    allowJs: true,
    paths: { '@payload-config': ['./payload.config.ts'] },
  },
  include: ['**/*.ts', '**/*.tsx'],
}
