import { oneLine } from './characters'
import { newest, rfc3339 } from './dates'
import { prepare } from './prepare'
import type { Channel, FeedArticle, FeedFormat, FeedPerson } from './types'
import { xmlDocument, type XmlElement } from './xml'

/** Atom (RFC 4287). */
export const atom: FeedFormat = {
  contentType: 'application/atom+xml; charset=utf-8',
  write(channel, articles) {
    const prepared = prepare(articles)
    return xmlDocument({
      feed: {
        '@xmlns': 'http://www.w3.org/2005/Atom',
        '@xml:lang': channel.language,
        ...headOf(channel, prepared),
        entry: prepared.map(entryOf),
      },
    })
  },
}

function headOf(channel: Channel, articles: FeedArticle[]): XmlElement {
  return {
    id: channel.id,
    title: oneLine(channel.title),
    subtitle: oneLine(channel.description) || undefined,
    updated: rfc3339(newest(channel.changed, ...articles.map(({ dateModified }) => dateModified))),
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': channel.feedUrl },
      { '@rel': 'alternate', '@type': 'text/html', '@hreflang': channel.language, '@href': channel.homeUrl },
      ...channel.hubs.map((hub) => ({ '@rel': 'hub', '@href': hub })),
    ],
    // Entries without a byline are the publisher's (ATOM-2).
    author: personOf({
      ...channel.publisher,
      name: oneLine(channel.publisher.name) || oneLine(channel.title),
    }),
    logo: channel.logo ?? undefined,
  }
}

function entryOf(article: FeedArticle): XmlElement {
  return {
    '@xml:lang': article.language,
    id: article.id,
    title: { '@type': 'text', '#text': article.title },
    updated: rfc3339(article.dateModified),
    published: rfc3339(article.datePublished),
    link: [
      { '@rel': 'alternate', '@type': 'text/html', '@hreflang': article.language, '@href': article.url },
      ...(article.originalUrl ? [{ '@rel': 'via', '@href': article.originalUrl }] : []),
      ...(article.image ? [enclosureOf(article.image)] : []),
    ],
    author: article.authors.map(personOf),
    category: article.categories.map(({ term, label }) => ({ '@term': term, '@label': label })),
    summary: article.summary === null ? undefined : { '@type': 'text', '#text': article.summary },
    content: article.contentHtml === null ? undefined : { '@type': 'html', '#text': article.contentHtml },
  }
}

function personOf({ name, url }: FeedPerson): XmlElement {
  return { name, uri: url ?? undefined }
}

function enclosureOf({ url, mimeType, bytes }: NonNullable<FeedArticle['image']>): XmlElement {
  return { '@rel': 'enclosure', '@type': mimeType, '@length': String(bytes), '@href': url }
}
