import http from 'node:http'
import net from 'node:net'

import { startProduct, type Product } from '../harness/product'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.close())

const port = () => Number(new URL(product.url).port)

/** Sends a body of so many bytes; `length` false: without saying how long it is. */
function send(bytes: number, length = true): Promise<number | string> {
  return new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/json', ...(length ? { 'Content-Length': bytes } : {}) }
    const options = { host: '127.0.0.1', port: port(), path: '/api/articles', method: 'POST', headers }
    const request = http.request(options, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0))
    })
    request.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    // In two pieces, else Node says the length by itself.
    request.write(Buffer.alloc(bytes - 1, 'x'))
    request.end('x')
  })
}

/** Speaks by hand; resolves with all that came when the server hangs up. */
function talk(words: string): Promise<{ said: string; seconds: number }> {
  const started = Date.now()
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = net.connect(port(), '127.0.0.1', () => socket.write(words))
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
    socket.once('error', reject)
    socket.once('close', () => resolve({ said, seconds: (Date.now() - started) / 1000 }))
  })
}

describe('through the thread that owns the port', () => {
  it('a body that is refused gets its answer, every time, and not a broken connection', async () => {
    const answers = new Map<number | string, number>()
    for (let i = 0; i < 20; i++) {
      for (const answer of await Promise.all([send(1_100_000), send(5_000_000), send(200_000, false)])) {
        answers.set(answer, (answers.get(answer) ?? 0) + 1)
      }
    }
    expect(Object.fromEntries(answers)).toEqual({ 413: 40, 411: 20 })
  })

  it('who offers HTTP/2 by an upgrade, as curl and Java do, is answered as it asked', async () => {
    const offer = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n'
    for (const path of ['/api/articles?limit=1', '/feeds/tr/latest.rss']) {
      const { said } = await talk(`GET ${path} HTTP/1.1\r\nHost: x\r\n${offer}\r\n`)
      expect([path, said.slice(0, 12)]).toEqual([path, 'HTTP/1.1 200'])
    }
  })

  it('who never finishes its headers is hung up on after 10 s', async () => {
    const { said, seconds } = await talk('GET /tr HTTP/1.1\r\nHost: x\r\n')
    expect(said).toContain('408')
    expect(seconds).toBeGreaterThan(9)
  })
})
