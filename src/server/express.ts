import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'

import { refuseLargeBodies } from './bodyLimit'
import type { Health } from './health'

/**
 * What stands between delivery and Next: health, security headers, limits.
 * Bodies are not parsed here: Payload reads the stream itself.
 */
export function expressApp(options: { health: Health; next?: RequestHandler; https: boolean }): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(
    helmet({
      // Payload's admin runs inline scripts of Next; pages of the reader bring a strict policy of their own.
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: helmet.contentSecurityPolicy.dangerouslyDisableDefaultSrc,
          frameAncestors: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'self'"],
        },
      },
      crossOriginEmbedderPolicy: false,
      strictTransportSecurity: options.https,
    }),
  )
  app.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' })
  })
  app.get('/readyz', async (_request, response) => {
    const report = await options.health.report()
    response
      .status(report.ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(report)
  })
  app.use(refuseLargeBodies())
  if (options.next) app.use(options.next)
  app.use((_request, response) => {
    response.status(404).type('text/plain').send('Not found\n')
  })
  return app
}
