/**
 * Delivery against a bare node:http server that sends the same bytes: a feed, compressed, and 304 to whoever
 * has it. Both in processes of their own, the load from a third; paired runs by turns, because the ratio within
 * a pair is what a busy machine changes least.
 * `node --conditions=production --import=tsx bench/delivery.ts [pairs] [seconds of a run]` prints one line of JSON.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'

import { seedArchive } from '../seed/archive'
import { openNewsroom } from '../tests/harness/newsroom'
import { startProduct } from '../tests/harness/product'
import type { BareAnswers, Recorded } from './delivery/bareServer'
import type { LoadOrder } from './delivery/load'
import { percentile } from './percentile'

const pairs = Number(process.argv[2] ?? 5)
const seconds = Number(process.argv[3] ?? 2)
const connections = 16
const path = '/feeds/tr/latest.rss'
const acceptGzip = { 'Accept-Encoding': 'gzip' }

const children: ChildProcess[] = []
const newsroom = await openNewsroom()
await seedArchive(newsroom.payload, 100)
const product = await startProduct({ folder: newsroom.folder, env: { ROLE: 'delivery' } })
try {
  const whole = await ask(product.url, acceptGzip)
  const known = { ...acceptGzip, 'If-None-Match': whole.headers.etag ?? '' }
  const notModified = await ask(product.url, known)
  const ports = [Number(new URL(product.url).port), await startBare({ whole, notModified })] as const
  const load = openLoad()
  const feed = await compare(load, ports, acceptGzip)
  const unchanged = await compare(load, ports, known)
  console.log(
    JSON.stringify({
      bench: 'delivery',
      ratio: { feed: feed.ratio, notModified: unchanged.ratio },
      per_second: {
        feed: feed.delivery,
        feedBare: feed.bare,
        notModified: unchanged.delivery,
        notModifiedBare: unchanged.bare,
      },
      pairs,
      bytes: { sent: whole.body.length, feed: (await ask(product.url)).body.length },
    }),
  )
} finally {
  for (const child of children) child.kill()
  await product.close()
  await newsroom.close()
}
process.exit()

type Load = (order: LoadOrder) => Promise<number>

/** Medians: of each server's answers per second, and of the ratios within the pairs. */
async function compare(load: Load, ports: readonly [number, number], headers: Record<string, string>) {
  const runs: { delivery: number; bare: number }[] = []
  // The first pair warms both up.
  for (let pair = 0; pair <= pairs; pair++) {
    const [delivery, bare] = [
      await load({ port: ports[0], path, headers, connections, seconds }),
      await load({ port: ports[1], path, headers, connections, seconds }),
    ]
    if (pair > 0) runs.push({ delivery, bare })
  }
  const median = (values: number[]) => percentile(values, 0.5)
  return {
    ratio: median(runs.map(({ delivery, bare }) => delivery / bare)),
    delivery: Math.round(median(runs.map(({ delivery }) => delivery))),
    bare: Math.round(median(runs.map(({ bare }) => bare))),
  }
}

function openLoad(): Load {
  const child = start('./delivery/load.ts')
  return async (order) => {
    child.send(order)
    return Number((await once(child, 'message'))[0])
  }
}

async function startBare(answers: BareAnswers): Promise<number> {
  const child = start('./delivery/bareServer.ts')
  child.send(answers)
  return Number((await once(child, 'message'))[0])
}

function start(file: string): ChildProcess {
  const child = fork(new URL(file, import.meta.url), { serialization: 'advanced' })
  children.push(child)
  child.once('exit', (code) => {
    if (code) throw new Error(`${file} ended with ${code}.`)
  })
  return child
}

function ask(url: string, headers: Record<string, string> = {}): Promise<Recorded> {
  return new Promise((resolve, reject) => {
    const request = http.get(`${url}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ headers: ownHeaders(response), body: Buffer.concat(chunks) }))
    })
    request.on('error', reject)
  })
}

/** Without those that node:http writes by itself. */
function ownHeaders(response: http.IncomingMessage): Record<string, string> {
  const byNode = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])
  return Object.fromEntries(
    Object.entries(response.headers).flatMap(([name, value]) =>
      byNode.has(name) || value === undefined ? [] : [[name, String(value)] as const],
    ),
  )
}
