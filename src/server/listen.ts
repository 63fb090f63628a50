import http from 'node:http'

import { env } from '../env'
import type { Delivery } from '../plugins/feeds/delivery'

type Listener = (request: http.IncomingMessage, response: http.ServerResponse) => void
type Behind = (request: http.IncomingMessage, response: http.ServerResponse) => void | Promise<void>

/** Delivery first, then who stands behind it; an error of either becomes a plain 500 or 502. */
export function answerWith(delivery: Delivery | undefined, behind: Behind): Listener {
  return (request, response) => {
    passOverUpgrade(request, response)
    void answer().catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error)
      // An answer that broke off must not look like a whole one.
      if (response.headersSent) return void response.destroy()
      response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('Something went wrong on our side.\n')
    })
    async function answer() {
      if (delivery && (await delivery.handle(request, response))) return
      await behind(request, response)
    }
  }
}

/**
 * An offer to speak something else (curl and Java offer HTTP/2 so) may be passed over. Passed on, Next takes
 * it for a web socket and hangs up; and Node 20 reads no further request on the connection.
 */
function passOverUpgrade(request: http.IncomingMessage, response: http.ServerResponse): void {
  if (request.headers.upgrade === undefined) return
  delete request.headers.upgrade
  delete request.headers['http2-settings']
  request.headers.connection = 'close'
  response.shouldKeepAlive = false
}

/**
 * A server that waits for headers for 10 s and for whole requests for 30 s (Node's own limit is 5 minutes,
 * and it looks at the clock every 30 s only).
 */
export function patientServer(listener: Listener): http.Server {
  const limits = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 }
  return http.createServer({ ...limits, keepAliveTimeout: 10_000 }, listener)
}

/**
 * Listens on HOST and PORT.
 * @throws Error with what to do when the port is taken.
 */
export function listenPublicly(server: http.Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${env.PORT} is taken. Choose another one with PORT=….`
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error)
    })
    server.listen(env.PORT, env.HOST, resolve)
  })
}

/** Takes no new connections, closes idle ones, resolves when what is in flight has finished. */
export function stopListening(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    server.close(() => {
      clearInterval(idle)
      resolve()
    })
    server.closeIdleConnections()
  })
}
