import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { freePort } from '../harness/product'

export interface Nginx {
  url: string
  /** What it complained about. */
  complaints(): string
  close(): Promise<void>
}

export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * nginx with docker/nginx.conf, in which only places are other ones: the app's address, its own port, and where
 * it may write.
 * @param app host and port.
 */
export async function startNginx(app: string): Promise<Nginx> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proxy-'))
  // Its workers are somebody else where it is started by root.
  fs.chmodSync(folder, 0o777)
  const port = await freePort()
  const places = [
    ['http://app:3000', `http://${app}`],
    ['listen 8080', `listen 127.0.0.1:${port}`],
    ['/var/cache/nginx/', `${folder}/cache-`],
    ['/tmp/nginx', `${folder}/nginx`],
  ] as const
  let text = fs.readFileSync('docker/nginx.conf', 'utf8')
  for (const [there, here] of places) {
    if (!text.includes(there)) throw new Error(`docker/nginx.conf no longer says "${there}".`)
    text = text.replaceAll(there, here)
  }
  const file = path.join(folder, 'nginx.conf')
  fs.writeFileSync(file, text)
  const child = spawn('nginx', ['-p', folder, '-c', file, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  for (const deadline = Date.now() + 20_000; ;) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined)
    if (answer?.ok) break
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`nginx does not answer:\n${complaints}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    url,
    complaints: () => complaints,
    async close() {
      child.kill('SIGTERM')
      await gone
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
