import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { ferretProgram } from './ferretdb'
import { oneWriteAtATime } from './oneWriteAtATime'

export interface StandIn {
  /** `mongodb://…`, without a database's name. */
  url: string
  stop(): Promise<void>
}

/**
 * Starts FerretDB over SQLite in a temporary folder: the stand-in for MongoDB where there is none.
 * @returns undefined where there is no Go to build it.
 * @throws Error with what it printed when it does not answer within 30 s.
 */
export async function startStandIn(): Promise<StandIn | undefined> {
  const program = await ferretProgram()
  if (!program) return undefined
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ferretdb-'))
  const port = await freePort()
  const args = [
    '--handler=sqlite',
    `--sqlite-url=file:${folder}/`,
    `--state-dir=${folder}`,
    `--listen-addr=127.0.0.1:${port}`,
    '--debug-addr=-',
    '--telemetry=disable',
    '--log-level=WARN',
  ]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-10_000)))
  }
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const die = () => child.kill('SIGKILL')
  process.once('exit', die)
  try {
    await untilAnswering(port)
  } catch {
    die()
    throw new Error(`FerretDB does not answer:\n${printed}`)
  }
  const door = await oneWriteAtATime(port)
  return {
    url: `mongodb://127.0.0.1:${door.port}`,
    async stop() {
      process.off('exit', die)
      door.close()
      die()
      await gone
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilAnswering(port: number): Promise<void> {
  for (const deadline = Date.now() + 30_000; ;) {
    if (await answers(port)) return
    if (Date.now() > deadline) throw new Error('too late')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
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
