/**
 * A draft for somebody without a login: `GET /preview/link/{token}`, and the files of its pictures beside it.
 */
import type { RequestHandler, Response } from 'express'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

import type { MediaItem } from '@/items/types'
import type { PublicSet } from '@/plugins/feeds/types'
import type { ReaderAssets } from '@/reader/assets'
import { pagePolicy } from '@/reader/page'
import { momentText } from '@/reader/wording/dates'
import { textsOf } from '@/reader/texts'
import { entryOfDraft, pageOfDraft } from '../draftPage'
import { draftSet } from '../draftSet'
import { pictureBehind } from '../hiddenPictures'
import { endedPage } from './endedPage'
import type { LinkTokens } from './linkTokens'
import { readLink, type OpenLink, type StandingOf } from './readLink'

export const linkPath = '/preview/link/:token'
export const linkedFilePath = '/preview/link/:token/media/:filename'

export interface LinkOptions {
  payload: Payload
  tokens: LinkTokens
  standingOf: StandingOf
  /** Runs something on the public set as it is now. */
  withPublicSet<T>(use: (set: PublicSet) => Promise<T>): Promise<T>
  /** The public origin, without a slash at its end. */
  origin: string
  assets(): ReaderAssets
  /** The folder of uploads, absolute. */
  mediaDir: string
}

/**
 * Answers {@link linkPath} and {@link linkedFilePath}: the page that the link's text would be, with a note of what
 * it is and until when; 410 when it has ended or was revoked, 404 for what was never a link. Kept by nobody, found
 * by no search engine, framed by nobody; and the address, which is all that one needs, is told to no other site.
 */
export function linkHandlers(options: LinkOptions): { page: RequestHandler; file: RequestHandler } {
  const { payload, tokens, standingOf, mediaDir } = options
  const filesOf = new LRUCache<string, Set<string>>({ max: 200 })

  async function open(token: string, response: Response): Promise<OpenLink | undefined> {
    response.set(privateHeaders)
    const named = await tokens.read(token)
    const link = named && named !== 'ended' ? await readLink(payload, named.id, standingOf) : undefined
    if (!link) await sendEnded(options, response, named === undefined ? 404 : 410)
    return link
  }

  async function render(token: string, link: OpenLink): Promise<string> {
    const { html, files } = await pageOfLink(options, token, link)
    filesOf.set(token, files)
    return html
  }

  return {
    async page(request, response) {
      const token = String(request.params.token)
      const link = await open(token, response)
      if (link) response.type('html').send(await render(token, link))
    },
    async file(request, response) {
      const token = String(request.params.token)
      const filename = String(request.params.filename)
      const link = await open(token, response)
      if (!link) return
      if (!filesOf.has(token)) await render(token, link)
      // What this very page shows, and no other file of the folder.
      if (!filesOf.get(token)?.has(filename)) return void response.status(404).end()
      response.sendFile(filename, { root: mediaDir, cacheControl: false, etag: false, lastModified: false })
    },
  }
}

const privateHeaders = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': pagePolicy("'none'"),
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

function pageOfLink({ payload, withPublicSet, origin, assets }: LinkOptions, token: string, link: OpenLink) {
  const { collection, draft } = link
  const files = new Set<string>()
  const hidden = async (id: string): Promise<MediaItem | undefined> =>
    pictureBehind(payload, { id, language: draft.language }, (file) => {
      files.add(file.filename)
      return `/preview/link/${token}/media/${encodeURIComponent(file.filename)}`
    })
  return withPublicSet(async (set) => {
    const entry = entryOfDraft(collection, draft, set.head)
    const html = await pageOfDraft(draftSet(set, entry, hidden), entry, {
      draft,
      origin,
      assets: assets(),
      notes: notesOf(link),
    })
    return { html, files }
  })
}

function notesOf({ draft: { language }, embargoedUntil, expiresAt }: OpenLink): string[] {
  const { preview } = textsOf[language]
  return [
    preview.link,
    ...(embargoedUntil ? [preview.embargo(momentText(embargoedUntil, language))] : []),
    preview.until(momentText(expiresAt, language)),
  ]
}

function sendEnded(
  { withPublicSet, origin, assets }: LinkOptions,
  response: Response,
  status: 404 | 410,
): Promise<void> {
  return withPublicSet(async (set) => {
    response
      .status(status)
      .type('html')
      .send(await endedPage(set, { origin, assets: assets(), status }))
  })
}
