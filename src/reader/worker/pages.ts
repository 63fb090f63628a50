/** Pages: from the network; without one, the saved copy, or else the list of what is saved. */
import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import { NetworkFirst } from 'workbox-strategies'
import { addressOfPage, isLanguage, languages } from '@/items/addresses'
import { savedPage } from '../offline/database'

/** After this a saved copy is shown although the network might still answer. Seconds. */
const PATIENCE = 3

const savedPagesCache = 'reader-pages'
const savedPagePaths = languages.map((language) => addressOfPage('saved', language))

/** Not the admin, not the API: they have no offline pages, and are none of this worker's business. */
export function isReaderPath(path: string): boolean {
  return isLanguage(path.split('/')[1])
}

/** The pages that list what is saved; a language that this site does not have is no reason to fail. */
export async function keepSavedPages(): Promise<void> {
  const cache = await caches.open(savedPagesCache)
  await Promise.allSettled(savedPagePaths.map((path) => cache.add(path)))
}

const listPages = new NetworkFirst({
  cacheName: savedPagesCache,
  networkTimeoutSeconds: PATIENCE,
  plugins: [new CacheableResponsePlugin({ statuses: [200] })],
})

const otherPages = new NetworkFirst({
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      // Only what the reader saved is kept.
      cacheWillUpdate: async () => null,
      // A proxy without a server behind it is no better than no network.
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`${response.url}: ${response.status}`)
        return response
      },
      cachedResponseWillBeUsed: async ({ request }) => savedCopy(new URL(request.url).pathname),
      handlerDidError: async ({ request }) => offlinePage(new URL(request.url).pathname),
    },
  ],
})

export async function pages(
  options: Parameters<typeof otherPages.handle>[0] & { url: URL },
): Promise<Response> {
  const strategy = savedPagePaths.includes(options.url.pathname) ? listPages : otherPages
  return strategy.handle(options)
}

/** The page as it was saved, under the policy it was sent with. */
async function savedCopy(path: string): Promise<Response | undefined> {
  const page = await savedPage(path).catch(() => undefined)
  if (!page) return undefined
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' })
  if (page.policy) headers.set('Content-Security-Policy', page.policy)
  return new Response(page.html, { headers })
}

async function offlinePage(path: string): Promise<Response | undefined> {
  const language = path.split('/')[1]
  return caches.match(addressOfPage('saved', isLanguage(language) ? language : 'tr'))
}
