import type { Endpoint, Payload, PayloadRequest } from 'payload'

import { answerWith } from '../delivery/answer'
import type { Page } from '../delivery/page'
import { badAddress, failed, notFound } from '../delivery/plainAnswers'
import { requestTarget } from '../delivery/requestTarget'
import { createViewPages } from '../delivery/viewPages'
import { followSet } from '../set/followedSet'
import { payloadStore } from '../store/payloadStore'
import type { View } from '../types'

export interface ViewsEndpointOptions {
  /** Those whose pattern begins with `/feeds/` are met here. */
  views: View[]
  /** The public origin, without a slash at its end. */
  origin: string
}

/**
 * `GET /api/feeds/*`: the views `/feeds/*` inside Payload, for projects without
 * a server of their own. The same bytes as delivery's; the log is looked at for each
 * request, because no process may live long enough to follow it.
 */
export function viewsEndpoint(options: ViewsEndpointOptions): Endpoint {
  const sites = new WeakMap<Payload, ReturnType<typeof openViews>>()
  return {
    path: '/feeds/:address*',
    method: 'get',
    async handler(req) {
      const { payload } = req
      const site = sites.get(payload) ?? openViews(payload, options)
      sites.set(payload, site)
      const { status, headers, body } = await answerWith(await site.page(addressOf(req)), {
        method: req.method,
        headers: Object.fromEntries(req.headers),
      })
      const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
      return new Response(body && new Uint8Array(body), { status, headers: sent })
    },
  }
}

function openViews(payload: Payload, { views, origin }: ViewsEndpointOptions) {
  const set = followSet(payloadStore(payload))
  const pages = createViewPages({ set, views, origin })
  return {
    async page(address: string): Promise<Page> {
      try {
        const target = requestTarget(address)
        if ('status' in target) return badAddress(target.status)
        await set.refresh()
        return (await pages.page(target)) ?? notFound()
      } catch (err) {
        payload.logger.error({ err, address, msg: 'A feed could not be made.' })
        return failed(err)
      }
    },
  }
}

/** What follows Payload's own prefix. */
function addressOf({ url, payload }: PayloadRequest): string {
  const { pathname, search } = new URL(url ?? '/', 'http://localhost')
  const { api } = payload.config.routes
  return `${pathname.startsWith(api) ? pathname.slice(api.length) : pathname}${search}`
}
