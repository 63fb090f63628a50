/**
 * The load, in a process of its own: each connection sends the same request again as soon as it has the whole
 * answer. Answers of one server are all equally long, so bytes are counted and nothing is parsed: a
 * load generator that parses (autocannon's way) would be slower than the servers, and hide what is between them.
 */
import net from 'node:net'

export interface LoadOrder {
  port: number
  path: string
  headers: Record<string, string>
  connections: number
  seconds: number
}

process.on('message', (order: LoadOrder) => {
  void load(order).then((perSecond) => process.send?.(perSecond))
})

/** @returns answers per second. @throws Error when an answer is longer than the one before it. */
async function load({ port, path, headers, connections, seconds }: LoadOrder): Promise<number> {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map((pair) => pair.join(': '))
  const request = [`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n')
  const size = await sizeOfAnswer(port, request)
  const started = performance.now()
  const end = started + seconds * 1000
  const answers = await Promise.all(
    Array.from({ length: connections }, () => askUntil(end, port, request, size)),
  )
  return answers.reduce((sum, each) => sum + each, 0) / ((performance.now() - started) / 1000)
}

function askUntil(end: number, port: number, request: string, size: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let answers = 0
    let bytes = 0
    const socket = net.connect(port, '127.0.0.1', () => socket.write(request))
    socket.setNoDelay(true)
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      bytes += chunk.length
      if (bytes < size) return
      if (bytes > size) return reject(new Error(`An answer has ${bytes} bytes, not ${size}.`))
      answers += 1
      bytes = 0
      if (performance.now() < end) return void socket.write(request)
      socket.destroy()
      resolve(answers)
    })
  })
}

/** Headers included. The connection is asked to be kept, as it is while measuring. */
function sizeOfAnswer(port: number, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let answer = Buffer.alloc(0)
    const socket = net.connect(port, '127.0.0.1', () => socket.write(request))
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk])
      const headers = answer.indexOf('\r\n\r\n') + 4
      if (headers < 4) return
      const length = /^content-length: (\d+)\r$/im.exec(answer.toString('latin1', 0, headers))?.[1] ?? '0'
      if (answer.length < headers + Number(length)) return
      socket.destroy()
      resolve(headers + Number(length))
    })
  })
}
