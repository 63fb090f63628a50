/**
 * The service worker: what was saved opens without a connection. Everything else
 * comes from the network as if there were no worker.
 */
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { assetsOfOtherBuilds } from './assets'
import { isReaderPath, keepSavedPages, pages } from './pages'
import { pictures } from './pictures'
import { scope } from './scope'

/** Written by scripts/buildReader.ts: style, script and icons of this build. */
declare const PRECACHED: PrecacheEntry[]

scope.addEventListener('install', (event) => {
  event.waitUntil(keepSavedPages())
  void scope.skipWaiting()
})
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))

precacheAndRoute(PRECACHED)
cleanupOutdatedCaches()

registerRoute(({ request, url }) => request.mode === 'navigate' && isReaderPath(url.pathname), pages)
registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/media/'), pictures)
registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/reader/'), assetsOfOtherBuilds)
