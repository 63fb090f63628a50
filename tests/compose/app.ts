import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { freePort, untilReady } from '../harness/product'

export interface App {
  /** Host and port. */
  address: string
  output(): string
  close(): Promise<void>
}

/**
 * The built product in the environment that docker-compose.yml gives it, and in nothing else of this machine's,
 * in which only places are other ones: the hosts of the database and of the mail, the port, the folder of pictures.
 * @throws Error with its output when it is not ready within 60 s.
 */
export async function startApp(
  environment: Record<string, string>,
  { mongodb, mailpit }: Record<'mongodb' | 'mailpit', string>,
): Promise<App> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'compose-'))
  const port = await freePort()
  const env = {
    PATH: process.env.PATH,
    // By the image.
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    ...environment,
    DATABASE_URL: environment.DATABASE_URL?.replace('mongodb:27017', mongodb),
    SMTP_URL: environment.SMTP_URL?.replace('mailpit:1025', mailpit),
    MEDIA_DIR: environment.MEDIA_DIR?.replace('/data', folder),
    PORT: String(port),
    HOST: '127.0.0.1',
  }
  const child = spawn(process.execPath, ['--conditions=production', 'scripts/start.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const close = async () => {
    child.kill('SIGKILL')
    await gone
    fs.rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(`http://127.0.0.1:${port}`, child, () => printed)
  } catch (error) {
    await close()
    throw error
  }
  return { address: `127.0.0.1:${port}`, output: () => printed, close }
}
