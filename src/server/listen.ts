import type http from 'node:http'

import { env } from '../env'
import type { Delivery } from '../plugins/feeds/delivery'

type Listener = (request: http.IncomingMessage, response: http.ServerResponse) => void
type Behind = (request: http.IncomingMessage, response: http.ServerResponse) => void | Promise<void>

/** Delivery first, then who stands behind it; an error of either becomes a plain 500 or 502. */
export function answerWith(delivery: Delivery | undefined, behind: Behind): Listener {
  return (request, response) => {
    void answer().catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error)
      if (!response.headersSent) response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('Something went wrong on our side.\n')
    })
    async function answer() {
      if (delivery && (await delivery.handle(request, response))) return
      await behind(request, response)
    }
  }
}

/**
 * Listens on HOST and PORT. Headers within 10 s, whole requests within 30 s
 * (Node's own limit is 5 minutes).
 * @throws Error with what to do when the port is taken.
 */
export function listenPublicly(server: http.Server): Promise<void> {
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  server.keepAliveTimeout = 10_000
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
