import http from 'node:http'

import { env, type Environment } from '../env'
import type { openDelivery } from './delivery'
import { expressApp } from './express'
import { databaseIsWritable, healthOf, migrationsAreApplied } from './health'
import { shutDownGracefully } from './shutdown'

export interface RunningServer {
  /** Where it listens, e.g. "http://127.0.0.1:3000". */
  url: string
  close(): Promise<void>
}

/**
 * Starts what a role asks for and listens on `PORT`: delivery in front, then
 * Express (health, limits), then Next (admin, REST, GraphQL).
 * @throws Error when the port is taken or the database cannot be reached.
 */
export async function startServer(options: {
  role: Environment['ROLE']
  dev: boolean
}): Promise<RunningServer> {
  const parts = await open(options)
  const server = http.createServer((request, response) => {
    void answer(parts, request, response)
  })
  limitSlowClients(server)
  await listen(server)
  const close = async () => {
    for (const part of parts.closing) await part()
  }
  shutDownGracefully(server, close)
  return {
    url: `http://${env.HOST === '0.0.0.0' ? 'localhost' : env.HOST}:${env.PORT}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve).closeAllConnections())
      await close()
    },
  }
}

type Delivery = Awaited<ReturnType<typeof openDelivery>>
interface Parts {
  delivery?: Delivery
  app: ReturnType<typeof expressApp>
  closing: (() => Promise<void>)[]
}

async function open({ role, dev }: { role: Environment['ROLE']; dev: boolean }): Promise<Parts> {
  const closing: (() => Promise<void>)[] = []
  const checks: Parameters<typeof healthOf>[0] = {}
  const newsroom = role === 'delivery' ? undefined : await openNewsroom({ dev, withNext: role !== 'worker' })
  if (newsroom) {
    Object.assign(checks, newsroom.checks)
    closing.unshift(newsroom.close)
  }
  const delivery =
    role === 'all' || role === 'delivery' ? await (await import('./delivery')).openDelivery() : undefined
  if (delivery) {
    checks.delivery = () => delivery.lag()
    closing.unshift(() => delivery.close())
  }
  const app = expressApp({
    health: healthOf(checks),
    next: newsroom?.handler,
    https: env.SERVER_URL.startsWith('https:'),
  })
  return { delivery, app, closing }
}

/** Payload and, in front of it, Next. Imported late: a delivery process does without both. */
async function openNewsroom({ dev, withNext }: { dev: boolean; withNext: boolean }) {
  const { openPayload } = await import('./payload')
  const payload = await openPayload()
  const { migrations } = await import('../database/migrations')
  const { feedsStatus } = await import('../plugins/feeds')
  const next = withNext
    ? await (await import('./nextHandler')).nextHandler({ dev, port: env.PORT })
    : undefined
  return {
    handler: next?.handler,
    checks: {
      database: databaseIsWritable(payload),
      migrations: migrationsAreApplied(
        payload,
        env.DATABASE_URL.startsWith('file:') ? migrations.map(({ name }) => name) : [],
      ),
      feeds: () => feedsStatus(payload),
    },
    close: async () => {
      await next?.close()
      await payload.destroy()
    },
  }
}

async function answer(
  { delivery, app }: Parts,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  try {
    if (delivery && (await delivery.handle(request, response))) return
    app(request, response)
  } catch (error) {
    console.error(`${request.method} ${request.url}:`, error)
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' })
    response.end('Something went wrong on our side.\n')
  }
}

/** Headers within 10 s, whole requests within 30 s (5 minutes would be Node's own limit). */
function limitSlowClients(server: http.Server): void {
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  server.keepAliveTimeout = 10_000
}

function listen(server: http.Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${env.PORT} is taken. Choose another one with PORT=….`)
          : error,
      )
    })
    server.listen(env.PORT, env.HOST, resolve)
  })
}
