import type { Channel, FeedArticle, FeedFormat } from '../formats'

/** Above this, readers on phones and polite aggregators complain (JF-6): then a feed has fewer items. */
export const MOST_BYTES = 250_000

/** The feed with as many of its first articles as fit into {@link MOST_BYTES}; with one in any case. */
export function writeFitting(format: FeedFormat, channel: Channel, articles: FeedArticle[]): string {
  const text = format.write(channel, articles)
  const bytes = Buffer.byteLength(text)
  if (bytes <= MOST_BYTES || articles.length <= 1) return text
  const fewer = Math.min(articles.length - 1, Math.floor((articles.length * MOST_BYTES) / bytes))
  return writeFitting(format, channel, articles.slice(0, Math.max(1, fewer)))
}
