/** A delivery in front of a bare HTTP server, and a client that sends exactly what it is told. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'

import { createDelivery, type Delivery, type DeliveryOptions } from '@/plugins/feeds/delivery'

export interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
  text: string
}

export interface DeliveryServer {
  delivery: Delivery
  errors: unknown[]
  /** `path` goes out as it is, without being made valid. */
  ask(path: string, headers?: http.OutgoingHttpHeaders, method?: string): Promise<Answer>
  close(): Promise<void>
}

export const ORIGIN = 'https://notes.example'

/** What delivery leaves to others is answered with 418. */
export async function serve(
  options: Omit<DeliveryOptions, 'origin'> & { origin?: string },
): Promise<DeliveryServer> {
  const errors: unknown[] = []
  const delivery = await createDelivery({
    origin: ORIGIN,
    onError: (error) => errors.push(error),
    ...options,
  })
  const server = http.createServer((request, response) => {
    void Promise.resolve(delivery.handle(request, response)).then((mine) => {
      if (!mine) response.writeHead(418).end('somebody else')
    })
  })
  // It never hangs up on who pauses: a request that meets the end of its connection is lost.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new http.Agent({ keepAlive: true })
  return {
    delivery,
    errors,
    ask: (path, headers = {}, method = 'GET') => ask({ port, agent, path, headers, method }),
    async close() {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await delivery.close()
    },
  }
}

function ask(options: http.RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() })
      })
    })
    request.on('error', reject)
    request.end()
  })
}
