import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'

import { freePort } from '../harness/product'

/** Runs a program in the project's folder to its end. @throws Error with what it printed when it fails. */
export function runIn(folder: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const { child, printed } = start(folder, args, {
    DATABASE_URL: `file:${path.join(folder, 'old.db')}`,
    ...env,
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}:\n${printed()}`)),
    )
  })
}

export interface Site {
  url: string
  printed(): string
  close(): Promise<void>
}

/** The built project: Next behind Express in one process. @throws Error when it is not there within 60 s. */
export async function startSite(folder: string, env: Record<string, string> = {}): Promise<Site> {
  const port = await freePort()
  const { child, printed } = start(folder, ['server.ts'], {
    NODE_ENV: 'production',
    PORT: String(port),
    ...env,
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const deadline = Date.now() + 60_000
  while (!printed().includes(`ready on ${port}`)) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`It did not start:\n${printed()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const close = async () => {
    child.kill('SIGKILL')
    await gone
  }
  return { url: `http://127.0.0.1:${port}`, printed, close }
}

function start(
  cwd: string,
  args: string[],
  env: Record<string, string>,
): { child: ChildProcess; printed(): string } {
  const child = spawn(process.execPath, ['--conditions=production', '--import=tsx', ...args], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_SECRET: 'a secret of somebody else, long enough',
      RECORD_KEY: 'a key of somebody else, for the records, long enough',
      NODE_ENV: 'development',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return { child, printed: () => text }
}
