import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'

import { previewPath } from '../preview'
import { linkedFilePath, linkPath } from '../preview/link'
import { refuseLargeBodies } from './bodyLimit'
import type { Health } from './health'
import type { Previews } from './previews'

export interface ExpressOptions {
  health: Health
  /** Drafts as readers would see them; missing where there is no Payload. */
  previews?: Previews
  /** The admin, REST and GraphQL; missing where there is no Next. */
  next?: RequestHandler
  https: boolean
}

/**
 * What stands between delivery and Next: health, security headers, limits, previews.
 * Bodies are not parsed here: Payload reads the stream itself.
 */
export function expressApp(options: ExpressOptions): Express {
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
  if (options.previews) addPreviews(app, options.previews)
  if (options.next) app.use(options.next)
  app.use((_request, response) => {
    response.status(404).type('text/plain').send('Not found\n')
  })
  return app
}

/** "link" is no collection: the addresses of links come first. */
function addPreviews(app: Express, { draft, link, linkedFile }: Previews): void {
  app.get(linkPath, link)
  app.get(linkedFilePath, linkedFile)
  app.get(previewPath, draft)
}
