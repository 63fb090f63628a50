/**
 * Line 1 of the README in a fresh clone, killed with SIGKILL at random moments of
 * the first start; the next start must end with the same seeded newsroom, nothing
 * doubled. `--times N` (default 5). The first two rounds begin without a build.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { freePort } from '../tests/harness/product'

const { values } = parseArgs({ options: { times: { type: 'string', default: '5' } } })
const clone = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'newsroom-')), 'clone')
const home = path.join(path.dirname(clone), 'home')

try {
  execFileSync('git', ['clone', '--quiet', '.', clone], { stdio: 'inherit' })
  fs.mkdirSync(home)
  runNpm('ci')
  const whole = await firstStart()
  const expected = whole.census
  console.log(`First start without a kill: ${whole.seconds} s, ${JSON.stringify(expected)}`)
  expectCleanStatus()
  let failed = 0
  for (let round = 1; round <= Number(values.times); round++) {
    fs.rmSync(path.join(clone, 'data'), { recursive: true, force: true })
    if (round <= 2) {
      for (const built of ['.next', 'dist'])
        fs.rmSync(path.join(clone, built), { recursive: true, force: true })
    }
    const longest = round <= 2 ? whole.seconds : whole.secondsWithoutBuild
    const after = 0.3 + Math.random() * longest
    await killedStart(after)
    const { census, seconds } = await firstStart()
    const same = JSON.stringify(census) === JSON.stringify(expected)
    console.log(
      `Round ${round}: killed after ${after.toFixed(1)} s; next start ${seconds} s, ${same ? 'the same newsroom' : `DIFFERENT: ${JSON.stringify(census)}`}`,
    )
    if (!same) failed++
  }
  console.log(`Kills of the first start: ${Number(values.times) - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  fs.rmSync(path.dirname(clone), { recursive: true, force: true })
}

interface Census {
  [collection: string]: number
}

/** Starts the demo, waits until it is ready, counts what is in it, stops it. */
async function firstStart(): Promise<{ census: Census; seconds: number; secondsWithoutBuild: number }> {
  const started = Date.now()
  const demo = await startDemo()
  const seconds = await readyAfter(demo, started)
  const census = await takeCensus(demo.url)
  const again = Date.now()
  await stop(demo.child)
  const second = await startDemo()
  const secondsWithoutBuild = await readyAfter(second, again)
  const censusAgain = await takeCensus(second.url)
  await stop(second.child)
  if (JSON.stringify(census) !== JSON.stringify(censusAgain)) {
    throw new Error(`A second start changed the newsroom: ${JSON.stringify({ census, censusAgain })}`)
  }
  return { census, seconds, secondsWithoutBuild }
}

async function killedStart(seconds: number): Promise<void> {
  const { child } = await startDemo()
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode === null) {
    child.kill('SIGKILL')
    await gone
  }
}

interface Demo {
  child: ChildProcess
  url: string
  printed(): string
}

async function startDemo(): Promise<Demo> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--conditions=production', '--import=tsx', 'scripts/demo.ts'], {
    cwd: clone,
    env: cleanEnvironment({ PORT: String(port) }),
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return { child, url: `http://127.0.0.1:${port}`, printed: () => text }
}

async function readyAfter({ child, url, printed }: Demo, started: number): Promise<number> {
  while (Date.now() - started < 300_000) {
    if (child.exitCode !== null) throw new Error(`The demo ended with ${child.exitCode}:\n${printed()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok && printed().includes('Ready.')) return Math.round((Date.now() - started) / 1000)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The demo was not ready within 300 s:\n${printed()}`)
}

/** Counts what a logged-in admin sees, and what the public gets. */
async function takeCensus(url: string): Promise<Census> {
  const login = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'admin@example.com', password: 'newsroom-demo-2025' }),
  })
  const { token } = (await login.json()) as { token: string }
  const census: Census = {}
  for (const slug of [
    'articles',
    'companies',
    'persons',
    'deals',
    'sections',
    'topics',
    'authors',
    'media',
    'users',
  ]) {
    const answer = await fetch(`${url}/api/${slug}?limit=1&draft=true&trash=true`, {
      headers: { Authorization: `JWT ${token}` },
    })
    census[slug] = ((await answer.json()) as { totalDocs: number }).totalDocs
  }
  const feed = await fetch(`${url}/feeds/tr/latest.json`)
  census.feedItems = ((await feed.json()) as { items: unknown[] }).items.length
  return census
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  await gone
}

function expectCleanStatus(): void {
  const status = execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' })
  if (status) throw new Error(`git status is not clean after the demo:\n${status}`)
}

function runNpm(command: string): void {
  execFileSync('npm', [command, '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: clone,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: cleanEnvironment({}),
  })
}

/** Nothing of ours but the path: an empty HOME, no configuration. */
function cleanEnvironment(extra: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, LANG } = process.env
  return { PATH, LANG, HOME: home, NEXT_TELEMETRY_DISABLED: '1', ...extra } as unknown as NodeJS.ProcessEnv
}
