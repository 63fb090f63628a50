import { spawn, type ChildProcess } from 'node:child_process'
import net from 'node:net'
import path from 'node:path'

import { databaseIn, removeFolder } from './database'
import { newSeededNewsroom } from './seededNewsroom'
import { newDatabase } from './templateDatabase'

export interface Product {
  url: string
  folder: string
  process: ChildProcess
  /** Everything it has printed. */
  output(): string
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>
  /** Stops it and removes its folder. */
  close(): Promise<void>
}

/**
 * The built product in a process of its own: `npm start`, on a free port, with a
 * database of its own: empty, seeded like the demo (`seed`), or the one in
 * `folder`, to start it again.
 * @throws Error with its output when it is not ready within 3 minutes.
 */
export async function startProduct(
  options: { folder?: string; seed?: boolean; env?: Record<string, string> } = {},
): Promise<Product> {
  const folder = options.folder ?? (options.seed ? await newSeededNewsroom() : newDatabase().folder)
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '',
    PAYLOAD_SECRET: 'a secret of the tests, long enough',
    PORT: String(port),
    HOST: '127.0.0.1',
    SERVER_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: databaseIn(folder),
    MEDIA_DIR: path.join(folder, 'media'),
    LOG_LEVEL: 'warn',
    ...options.env,
  }
  const child = spawn(process.execPath, ['--conditions=production', 'scripts/start.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = async () => {
    child.kill('SIGKILL')
    await gone
  }
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child, () => printed)
  return {
    url,
    folder,
    process: child,
    output: () => printed,
    kill,
    async close() {
      await kill()
      await removeFolder(folder)
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Waits until it is ready. @throws Error with its output when it ends before, or is not ready within 3 minutes. */
export async function untilReady(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  const deadline = Date.now() + 180_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}:\n${printed()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The product was not ready within 3 minutes:\n${printed()}`)
}
