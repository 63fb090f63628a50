import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export interface Result {
  /** "broken": not a single test ran, which proves nothing. */
  came: 'green' | 'red' | 'broken'
  /** The first test that failed, or what jest said. */
  said: string
}

interface Report {
  numTotalTests: number
  testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[]
}

/** Runs one test file in a copy of the sources. */
export async function runTest(folder: string, test: string): Promise<Result> {
  const report = path.join(folder, 'report.json')
  fs.rmSync(report, { force: true })
  const printed = await jest(folder, [test, `--outputFile=${report}`])
  if (!fs.existsSync(report)) return { came: 'broken', said: printed.slice(-2000) }
  const { numTotalTests, testResults } = JSON.parse(fs.readFileSync(report, 'utf8')) as Report
  const results = testResults.flatMap(({ assertionResults }) => assertionResults)
  const failed = results.find(({ status }) => status === 'failed')
  if (failed) return { came: 'red', said: failed.fullName }
  const ran = numTotalTests > 0 && testResults.every(({ message }) => message === '')
  return ran ? { came: 'green', said: '' } : { came: 'broken', said: testResults[0]?.message ?? printed }
}

function jest(cwd: string, args: string[]): Promise<string> {
  const node = ['--conditions=production', '--experimental-vm-modules', '--no-warnings']
  const own = ['node_modules/jest/bin/jest.js', '--config=jest.config.mjs', '--json', '--runInBand']
  const child = spawn(process.execPath, [...node, ...own, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', () => undefined)
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((resolve) => child.once('exit', () => resolve(text)))
}
