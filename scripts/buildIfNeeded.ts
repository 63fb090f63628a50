import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { buildReader } from './buildReader'
import { buildServer } from './buildServer'
import { sourceDigest } from './sourceDigest'

const marker = '.next/newsroom-build.json'
const inputs = [
  'src',
  'package-lock.json',
  'next.config.mjs',
  'tsconfig.json',
  'scripts/buildReader.ts',
  'scripts/buildServer.ts',
  'scripts/nodeBundle.mjs',
]

/**
 * Builds the reader's client files, the server and Next's admin, if a source has changed
 * since the last build that was finished. A build that was cut off leaves no
 * marker and is made again.
 */
export async function buildIfNeeded(options: { force: boolean }): Promise<'built' | 'up to date'> {
  const digest = sourceDigest(inputs)
  if (!options.force && builtDigest() === digest) return 'up to date'
  fs.rmSync(marker, { force: true })
  await buildReader()
  await buildServer()
  await nextBuild()
  fs.writeFileSync(marker, JSON.stringify({ digest }))
  return 'built'
}

function builtDigest(): string | undefined {
  try {
    return (JSON.parse(fs.readFileSync(marker, 'utf8')) as { digest: string }).digest
  } catch {
    return undefined
  }
}

/** In a process of its own, which must not outlive us: two builds at once would spoil each other. */
function nextBuild(): Promise<void> {
  const guard = pathToFileURL(path.resolve('scripts/dieWithParent.mjs')).href
  const build = spawn(
    process.execPath,
    ['--conditions=production', `--import=${guard}`, 'node_modules/next/dist/bin/next', 'build'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    },
  )
  return new Promise((resolve, reject) => {
    build.on('error', reject)
    build.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`next build ended with code ${code}.`))
    })
  })
}
