/** A page that was saved under an earlier build names that build's files: the same file of today serves it. */
import { getCacheKeyForURL, matchPrecache } from 'workbox-precaching'
import { NetworkOnly } from 'workbox-strategies'

declare const PRECACHED: { url: string }[]

export const assetsOfOtherBuilds = new NetworkOnly({
  plugins: [{ handlerDidError: async ({ request }) => fileOfToday(new URL(request.url).pathname) }],
})

async function fileOfToday(path: string): Promise<Response | undefined> {
  const today = PRECACHED.find(({ url }) => withoutHash(url) === withoutHash(path))
  return today && getCacheKeyForURL(today.url) ? matchPrecache(today.url) : undefined
}

/** `/reader/style.1a2b3c4d.css` → `/reader/style.css`. */
const withoutHash = (path: string) => path.replace(/\.[0-9a-f]{10}(\.\w+)$/, '$1')
