/** The web app manifest: the site under its own name on a phone's home screen. */
import { addressOfPage } from '@/items/addresses'
import type { View } from '@/plugins/feeds/types'
import type { ReaderAssets } from '../assets'
import { openEdition, siteLanguages } from '../edition'

export function manifestView(assets: () => ReaderAssets): View {
  return {
    name: 'reader.manifest',
    pattern: '/manifest.webmanifest',
    maxAge: 3600,
    async render(set, { origin }) {
      const [language = 'tr'] = await siteLanguages(set)
      const { site } = await openEdition(set, language, origin, assets())
      const { icons } = assets()
      const front = addressOfPage('front', language)
      const manifest = {
        id: '/',
        name: site.name,
        short_name: site.name,
        ...(site.description && { description: site.description }),
        lang: language,
        start_url: front,
        scope: '/',
        display: 'minimal-ui',
        background_color: '#fffdf8',
        theme_color: '#fffdf8',
        icons: [
          { src: icons.svg, type: 'image/svg+xml', sizes: 'any' },
          { src: icons.png192, type: 'image/png', sizes: '192x192' },
          { src: icons.png512, type: 'image/png', sizes: '512x512' },
        ],
      }
      return {
        status: 200,
        contentType: 'application/manifest+json; charset=utf-8',
        body: JSON.stringify(manifest),
      }
    },
    examples: async () => ['/manifest.webmanifest'],
  }
}
