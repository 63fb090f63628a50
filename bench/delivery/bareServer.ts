/** What delivery is compared with: a bare HTTP server that sends two answers which it is told by its parent. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** What another server has answered. */
export interface Recorded {
  /** Without those that node:http writes itself. */
  headers: Record<string, string>
  body: Buffer
}
export interface BareAnswers {
  /** To whoever sends no `If-None-Match`. */
  whole: Recorded
  /** To whoever does. */
  notModified: Recorded
}

process.once('message', ({ whole, notModified }: BareAnswers) => {
  const body = Buffer.from(whole.body)
  const server = http.createServer((request, response) => {
    if (request.headers['if-none-match']) response.writeHead(304, notModified.headers).end()
    else response.writeHead(200, whole.headers).end(body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
})
