import { oneLine, textAsHtml } from './characters'
import { newest, rfc822, rfc3339 } from './dates'
import { prepare } from './prepare'
import type { Channel, FeedArticle, FeedFormat } from './types'
import { xmlDocument, type XmlElement } from './xml'

const NAMESPACES = {
  '@xmlns:atom': 'http://www.w3.org/2005/Atom',
  '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification) by the profile of the RSS Advisory Board. */
export const rss: FeedFormat = {
  contentType: 'application/rss+xml; charset=utf-8',
  write(channel, articles) {
    const prepared = prepare(articles)
    return xmlDocument({
      rss: {
        '@version': '2.0',
        ...NAMESPACES,
        channel: { ...headOf(channel, prepared), item: prepared.map(itemOf) },
      },
    })
  },
}

function headOf(channel: Channel, articles: FeedArticle[]): XmlElement {
  const title = oneLine(channel.title)
  return {
    title,
    link: channel.homeUrl,
    description: oneLine(channel.description) || title,
    language: channel.language,
    lastBuildDate: rfc822(newest(channel.changed, ...articles.map(({ dateModified }) => dateModified))),
    ttl: String(channel.ttlMinutes),
    image: channel.logo ? { url: channel.logo, title, link: channel.homeUrl } : undefined,
    'atom:link': [
      { '@href': channel.feedUrl, '@rel': 'self', '@type': 'application/rss+xml' },
      ...channel.hubs.map((hub) => ({ '@href': hub, '@rel': 'hub' })),
    ],
  }
}

function itemOf(article: FeedArticle): XmlElement {
  return {
    title: article.title,
    link: article.url,
    guid: { '#text': article.id, '@isPermaLink': 'false' },
    pubDate: rfc822(article.datePublished),
    'atom:updated': rfc3339(article.dateModified),
    // RSS's own author is an e-mail address; names alone go here, as WordPress does (RSS-9).
    'dc:creator': article.authors.map(({ name }) => name),
    category: article.categories.map(({ label }) => label),
    ...textsOf(article),
    enclosure: article.image
      ? { '@url': article.image.url, '@length': String(article.image.bytes), '@type': article.image.mimeType }
      : undefined,
  }
}

/** `description` is HTML to its readers, so a plain summary is escaped for HTML too. It comes first (RSS-5). */
function textsOf({ summary, contentHtml }: FeedArticle): XmlElement {
  if (summary === null) return { description: contentHtml ?? undefined }
  return { description: textAsHtml(summary), 'content:encoded': contentHtml ?? undefined }
}
