import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { ferretProgram } from './ferretdb'

export interface Ferret {
  port: number
  /** Ends it and removes what it has stored. */
  stop(): Promise<void>
}

export interface FerretOptions {
  /** Who may come in; without one, everybody. */
  account?: { database: string; name: string; password: string }
  /** A name that it says it has, as a replica set has one. */
  replicaSet?: string
}

/**
 * Starts FerretDB over SQLite in a temporary folder, on a free port of the loopback.
 * @returns undefined where there is no Go to build it.
 * @throws Error with what it printed when it does not answer within 30 s.
 */
export async function startFerret({ account, replicaSet }: FerretOptions = {}): Promise<Ferret | undefined> {
  const program = await ferretProgram()
  if (!program) return undefined
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ferretdb-'))
  const port = await freePort()
  const args = [
    '--handler=sqlite',
    // What a crash of the machine would lose is gone after the tests anyway.
    `--sqlite-url=file:${folder}/?_pragma=synchronous(off)`,
    `--state-dir=${folder}`,
    `--listen-addr=127.0.0.1:${port}`,
    '--debug-addr=-',
    '--telemetry=disable',
    '--log-level=WARN',
    ...(replicaSet ? [`--repl-set-name=${replicaSet}`] : []),
    ...(account
      ? [
          '--test-enable-new-auth',
          `--setup-database=${account.database}`,
          `--setup-username=${account.name}`,
          `--setup-password=${account.password}`,
        ]
      : []),
  ]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-10_000)))
  }
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const die = () => child.kill('SIGKILL')
  process.once('exit', die)
  if (!(await answersWithin(30_000, port))) {
    die()
    throw new Error(`FerretDB does not answer:\n${printed}`)
  }
  return {
    port,
    async stop() {
      process.off('exit', die)
      die()
      await gone
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answersWithin(milliseconds: number, port: number): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline;) {
    if (await answers(port)) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1')
    socket.once('connect', () => (socket.destroy(), resolve(true)))
    socket.once('error', () => resolve(false))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}
