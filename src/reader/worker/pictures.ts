/** Pictures: from the network; without one, the saved file, whichever size was asked for. */
import { NetworkFirst } from 'workbox-strategies'
import { savedPicture } from '../offline/pictures'

/** Seconds. */
const PATIENCE = 3

export const pictures = new NetworkFirst({
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      cacheWillUpdate: async () => null,
      cachedResponseWillBeUsed: async ({ request }) => savedPicture(new URL(request.url).pathname),
    },
  ],
})
