/** The web feeds' formats: pure functions from a channel and its articles to text. */
import { atom } from './atom'
import { jsonFeed } from './jsonFeed'
import { rss } from './rss'
import type { FeedFormat } from './types'

/** By the ending of a feed's address. */
export const feedFormats: Readonly<Record<'rss' | 'atom' | 'json', FeedFormat>> = {
  rss,
  atom,
  json: jsonFeed,
}

export type FeedFormatName = keyof typeof feedFormats

export function isFeedFormat(name: string): name is FeedFormatName {
  return Object.hasOwn(feedFormats, name)
}

export { atom, jsonFeed, rss }
export { allowedInXml, textAsHtml } from './characters'
export { sanitizeContent } from './sanitizeContent'
export type {
  Channel,
  FeedArticle,
  FeedCategory,
  FeedCorrection,
  FeedFormat,
  FeedImage,
  FeedPerson,
  FeedRetraction,
} from './types'
