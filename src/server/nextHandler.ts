import type { RequestHandler } from 'express'
import next from 'next'

/** Next's request handler: the admin, REST and GraphQL. */
export async function nextHandler(options: { dev: boolean; port: number }): Promise<{
  handler: RequestHandler
  close(): Promise<void>
}> {
  const app = next({ dev: options.dev, port: options.port, customServer: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handler: (request, response, failed) => {
      handle(request, response).catch(failed)
    },
    close: () => app.close(),
  }
}
