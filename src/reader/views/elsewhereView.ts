/** Paths that are no page of ours: an address of the past, or (within a language) the 404 page. */
import { isLanguage } from '@/items/addresses'
import type { View } from '@/plugins/feeds/types'
import type { ReaderAssets } from '../assets'
import { openEdition, siteLanguages } from '../edition'
import { answerNotFound } from './missing'
import { redirectFrom } from './redirects'

/** First parts of paths that belong to others in the same process: not looked up at all. */
const foreign = new Set([
  'admin',
  'api',
  '_next',
  'feeds',
  'media',
  'mobile',
  'preview',
  'reader',
  'healthz',
  'readyz',
])

/** The view of all paths of so many parts. */
export function elsewhereView(parts: number, assets: () => ReaderAssets): View {
  const names = Array.from({ length: parts }, (_, index) => `part${index + 1}`)
  return {
    name: `reader.elsewhere.${parts}`,
    pattern: names.map((name) => `/:${name}`).join(''),
    maxAge: 0,
    async render(set, { params, origin }) {
      const segments = names.map((name) => params[name] ?? '')
      const [first = ''] = segments
      if (foreign.has(first)) return undefined
      const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('')
      const language = isLanguage(first) ? first : ((await siteLanguages(set))[0] ?? 'tr')
      const moved = await redirectFrom(set, path, language)
      if (moved || !isLanguage(first)) return moved
      return answerNotFound(set, await openEdition(set, language, origin, assets()), path)
    },
  }
}
