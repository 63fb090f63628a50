import type { FollowedSet } from '../set/followedSet'
import type { View } from '../types'
import type { Page } from './page'
import { badAddress, unavailable } from './plainAnswers'
import { createRenderer } from './renderer'
import { isTooLong, type RequestTarget } from './requestTarget'
import { canonicalKey, compileRoutes } from './routes'

export interface ViewPagesOptions {
  set: FollowedSet
  views: View[]
  origin: string
  /** Bytes of pages to keep in memory. Default 96 MB. */
  cacheBytes?: number
}

const CACHE_BYTES = 96 * 1024 * 1024

/** The pages of views, by address. */
export function createViewPages({ set, views, origin, cacheBytes = CACHE_BYTES }: ViewPagesOptions) {
  const renderer = createRenderer({ set, origin, cacheBytes })
  const routes = compileRoutes(views)
  return {
    ready: renderer.ready,
    status: renderer.status,
    /** @returns undefined when no view wants to answer. @throws StoreUnavailable, and what a view throws. */
    async page(target: RequestTarget): Promise<Page | undefined> {
      const matches = routes(target)
      if (matches.length === 0) return undefined
      if (isTooLong(target)) return badAddress(414)
      if (set.readAt === 0) return unavailable()
      return renderer.page({ key: canonicalKey(target, matches), matches, query: target.query })
    },
  }
}
