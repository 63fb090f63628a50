import { createClient } from '@libsql/client'
import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'

import { bundledProcess } from '../harness/bundledProcess'
import { environmentOf } from '../harness/environmentOf'
import { newDatabase } from '../harness/templateDatabase'
import type { Ledger } from './deals'

/** What a saver is told to do. */
export interface Order {
  /** Make a ledger with so many deals, say it, and end. */
  open?: number
  companies: string[]
  /** One writer for each. */
  deals: string[]
  /** The first save's number. */
  from: number
  /** How many saves each writer makes. */
  saves: number
}

export interface Saver {
  /** Everything it has said, line by line. */
  said: string[]
  order(order: Order): void
  /** Resolves when it has said this. */
  hears(what: string): Promise<void>
  /** SIGKILL, and waits until it is gone and everything it said is heard. */
  kill(): Promise<void>
  /** Resolves with what it ended with. */
  ended: Promise<number | null>
}

/** An empty newsroom with a ledger. */
export async function newLedger(deals: number): Promise<{ url: string; folder: string; ledger: Ledger }> {
  const { url, folder } = newDatabase()
  const saver = await startSaver(url)
  saver.order({ open: deals, companies: [], deals: [], from: 0, saves: 0 })
  if (await saver.ended) throw new Error(`No ledger could be made:\n${saver.said.join('\n')}`)
  await emptyLog(url)
  const line = saver.said.find((line) => line.startsWith('ledger ')) ?? ''
  return { url, folder, ledger: JSON.parse(line.slice('ledger '.length)) as Ledger }
}

/** Starts a process that imports the newsroom; it waits for its order before it opens the database. */
export async function startSaver(url: string): Promise<Saver> {
  const folder = path.dirname(url.replace(/^file:/, ''))
  const child = spawn(
    process.execPath,
    ['--conditions=production', await bundledProcess('tests/storage/saver.ts')],
    {
      // Without the reconciler, which takes the marks away.
      env: { ...environmentOf(folder), DATABASE_URL: url, ROLE: 'web' },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
  return saverOf(child)
}

/** It ended without closing the file, which can then be copied only with its log. */
async function emptyLog(url: string): Promise<void> {
  const client = createClient({ url })
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
}

function saverOf(child: ChildProcess): Saver {
  const said: string[] = []
  let rest = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n')
    rest = lines.pop() ?? ''
    said.push(...lines)
    child.emit('said')
  })
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    said,
    ended,
    order: (order) => void child.stdin?.write(JSON.stringify(order)),
    hears: (what) =>
      new Promise((resolve, reject) => {
        const look = () => said.some((line) => line.startsWith(what)) && resolve()
        child.on('said', look)
        void ended.then(() => reject(new Error(`It ended and never said "${what}":\n${said.join('\n')}`)))
        look()
      }),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
