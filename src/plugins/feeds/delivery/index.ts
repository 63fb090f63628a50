import type { IncomingMessage, ServerResponse } from 'node:http'

import { openAppendedChannel } from '../appended'
import { followSet } from '../set/followedSet'
import type { ChangeStore } from '../store'
import type { View } from '../types'
import { answerWith, type Answer } from './answer'
import { openAssets } from './assets'
import { createMedia, filesOfPicture } from './media'
import type { Page } from './page'
import { badAddress, failed, notAllowed, notFound, withoutSlash } from './plainAnswers'
import { requestTarget, type RequestTarget } from './requestTarget'
import { createViewPages } from './viewPages'
import { warm } from './warm'

export interface DeliveryOptions {
  /** The log; closed with the delivery. */
  store: ChangeStore
  /** Asked in their order; the first that answers wins. */
  views: View[]
  /** The public origin, without a slash at its end. */
  origin: string
  /** The folder of uploads, for `/media/{id}/{filename}`. */
  mediaDir?: string
  /** The type of the items that stand for files. Default "media". */
  mediaType?: string
  /** The names of such an item's files. Default: `original.filename` and those of `sizes`. */
  mediaFiles?(item: unknown): string[]
  /** A folder of the site's own files, laid over its root. */
  assetsDir?: string
  /** Bytes of pages to keep in memory. Default 96 MB. */
  cacheBytes?: number
  /** Told what a client is not told. Default: a warning of the process. */
  onError?(error: unknown, url: string): void
}

export interface DeliveryStatus {
  /** The number of the newest change that is served. */
  head: number
  /** ISO 8601 UTC; null before the log was read for the first time. */
  readAt: string | null
  lastError: string | null
  pages: number
  bytes: number
}

export interface Delivery {
  /** Answers what is its own. @returns false when it is somebody else's; never throws. */
  handle(request: IncomingMessage, response: ServerResponse): boolean | Promise<boolean>
  /** Takes in what was appended to the log. @throws Error when it cannot be read. */
  refresh(): Promise<void>
  /** The log has been read to its end within the last seconds. */
  ready(): boolean
  /** For `/readyz`: undefined when all is well, else a sentence. */
  lag(): string | undefined
  status(): DeliveryStatus
  close(): Promise<void>
}

const READ_LATELY = 5000

/**
 * Serves the public set over HTTP: views from memory, the site's own files, and
 * files of uploads. Follows the log by itself. Knows no Payload.
 */
export async function createDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { store, views, origin, cacheBytes, onError = warn } = options
  const set = followSet(store)
  const pages = createViewPages({ set, views, origin, cacheBytes })
  const assets = openAssets(options.assetsDir, origin)
  const media = createMedia({
    set,
    origin,
    dir: options.mediaDir,
    type: options.mediaType ?? 'media',
    files: options.mediaFiles ?? filesOfPicture,
  })
  let lastError: string | null = null

  async function refresh(): Promise<void> {
    try {
      await set.refresh()
      lastError = null
    } catch (error) {
      lastError = error instanceof Error ? error.message : String(error)
      throw error
    }
  }
  const look = () => void refresh().catch(() => undefined)

  function handle(request: IncomingMessage, response: ServerResponse): boolean | Promise<boolean> {
    const page = reads(request) ? pages.ready(request.url ?? '/') : undefined
    // The way of nearly every request: bytes that are there.
    return page ? reply(request, response, page) : find(request, response)
  }

  async function find(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    try {
      const target = requestTarget(request.url ?? '/')
      if ('status' in target) return await reply(request, response, badAddress(target.status))
      const file = media.match(target.segments)
      if (file && reads(request) && (await media.serve(file, request, response))) return true
      const page = file ? notFound() : await pageOf(target)
      if (!page) return false
      return await reply(request, response, reads(request) ? page : notAllowed())
    } catch (error) {
      onError(error, request.url ?? '/')
      return response.headersSent || reply(request, response, failed(error))
    }
  }

  async function pageOf(target: RequestTarget): Promise<Page | undefined> {
    const page = assets.has(target.path) ? await assets.page(target.path) : await pages.page(target)
    return page && target.trailingSlash && page.status < 400 ? withoutSlash(target) : page
  }

  function reply(request: IncomingMessage, response: ServerResponse, page: Page): true | Promise<true> {
    const send = ({ status, headers, body }: Answer): true => {
      response.writeHead(status, headers).end(body ?? undefined)
      return true
    }
    const giveUp = (error: unknown): true => {
      onError(error, request.url ?? '/')
      response.destroy()
      return true
    }
    try {
      const answer = answerWith(page, request)
      return 'status' in answer ? send(answer) : answer.then(send).catch(giveUp)
    } catch (error) {
      return giveUp(error)
    }
  }

  const channel = openAppendedChannel(look)
  const stopWatching = store.watch(look)
  // A database that is not there yet is waited for.
  await refresh().catch((error: unknown) => onError(error, 'the log'))
  void warm(views, set, (address) => pages.page(requestTarget(address) as RequestTarget))

  const lag = () => {
    if (set.readAt === 0) return `The log has not been read yet: ${lastError ?? 'just started'}`
    const age = Date.now() - set.readAt
    if (age <= READ_LATELY) return undefined
    return `The log was last read ${Math.round(age / 1000)} s ago: ${lastError ?? 'no answer'}`
  }
  return {
    handle,
    refresh,
    lag,
    ready: () => lag() === undefined,
    status: () => ({
      head: set.head,
      readAt: set.readAt === 0 ? null : new Date(set.readAt).toISOString(),
      lastError,
      ...pages.status(),
    }),
    async close() {
      stopWatching()
      channel.close()
      await store.close()
    },
  }
}

function warn(error: unknown, url: string): void {
  process.emitWarning(error instanceof Error ? error : String(error), { detail: url })
}

function reads({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}
