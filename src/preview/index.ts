/**
 * Drafts as readers would see them: `GET /preview/{collection}/{id}?locale=`, for
 * those of the newsroom who may read them.
 */
import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { isLanguage } from '@/items/addresses'
import type { PublicSet } from '@/plugins/feeds/types'
import type { ReaderAssets } from '@/reader/assets'
import { pagePolicy } from '@/reader/page'
import { previewed, readDraft } from './draft'
import { entryOfDraft, pageOfDraft } from './draftPage'
import { draftSet } from './draftSet'
import { hiddenPicture } from './hiddenPictures'

export const previewPath = '/preview/:collection/:id'

export interface PreviewOptions {
  payload: Payload
  /** Runs something on the public set as it is now. */
  withPublicSet<T>(use: (set: PublicSet) => Promise<T>): Promise<T>
  /** The public origin, without a slash at its end. */
  origin: string
  assets(): ReaderAssets
}

/**
 * Answers {@link previewPath}. Whoever is not logged in is sent to the login, and learns
 * nothing about what exists; whoever may not read the draft gets a 404. Kept by nobody: no
 * cache, no search engine; the service worker takes no part in it.
 */
export function previewHandler(options: PreviewOptions): RequestHandler {
  const { payload, withPublicSet, origin, assets } = options
  return async (request, response) => {
    response.set(privateHeaders)
    const { user } = await payload.auth({ headers: headersOf(request) })
    if (!user) return sendToLogin(payload, request, response)

    const { collection: asked, id = '' } = request.params as Record<string, string>
    const collection = previewed.find((slug) => slug === asked)
    const { locale } = request.query
    const language = isLanguage(locale) ? locale : 'tr'
    const draft = collection && (await readDraft(payload, { collection, id, user, language }))
    if (!draft) return void response.status(404).type('text/plain').send('Not found\n')

    const html = await withPublicSet((set) => {
      const entry = entryOfDraft(collection, draft, set.head)
      const picture = (media: string) => hiddenPicture(payload, { id: media, user, language: draft.language })
      return pageOfDraft(draftSet(set, entry, picture), entry, { draft, origin, assets: assets() })
    })
    response.set('Content-Security-Policy', pagePolicy("'self'")).type('html').send(html)
  }
}

const privateHeaders = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' }

function sendToLogin({ config }: Payload, request: Request, response: Response): void {
  const back = encodeURIComponent(request.originalUrl)
  response.redirect(`${config.routes.admin}/login?redirect=${back}`)
}

function headersOf(request: Request): Headers {
  const given = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return new Headers(given)
}
