import { oneLine } from './characters'
import { rfc3339 } from './dates'
import { prepare } from './prepare'
import type { FeedArticle, FeedFormat, FeedPerson } from './types'

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed: FeedFormat = {
  contentType: 'application/feed+json; charset=utf-8',
  write(channel, articles) {
    return JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: oneLine(channel.title),
      home_page_url: channel.homeUrl,
      feed_url: channel.feedUrl,
      description: oneLine(channel.description) || undefined,
      icon: channel.logo ?? undefined,
      language: channel.language,
      authors: peopleOf([{ ...channel.publisher, name: oneLine(channel.publisher.name) }]),
      hubs: listOf(channel.hubs.map((url) => ({ type: 'WebSub', url }))),
      items: prepare(articles).map(itemOf),
    })
  },
}

function itemOf(article: FeedArticle): object {
  const { image } = article
  return {
    id: article.id,
    url: article.url,
    external_url: article.originalUrl ?? undefined,
    title: article.title,
    summary: article.summary ?? undefined,
    ...contentOf(article),
    image: image?.url,
    date_published: rfc3339(article.datePublished),
    date_modified: rfc3339(article.dateModified),
    language: article.language,
    authors: peopleOf(article.authors),
    tags: listOf(article.categories.map(({ label }) => label)),
    attachments: image
      ? [
          {
            url: image.url,
            mime_type: image.mimeType,
            size_in_bytes: image.bytes,
            title: image.alt || undefined,
          },
        ]
      : undefined,
    _newsroom: extensionOf(article),
  }
}

/** HTML in `content_html` only; an item must have one of the two (JF-2). */
function contentOf({ contentHtml, summary, title }: FeedArticle): object {
  return contentHtml === null ? { content_text: summary ?? title } : { content_html: contentHtml }
}

/** What JSON Feed has no word for. An extension's name starts with `_` and a letter (JF-5). */
function extensionOf({ corrections, retraction }: FeedArticle): object | undefined {
  if (!retraction && corrections.length === 0) return undefined
  return {
    corrections: listOf(corrections.map(({ date, text }) => ({ date: rfc3339(date), text }))),
    retraction: retraction
      ? {
          date: rfc3339(retraction.date),
          reason: retraction.reason,
          notice: retraction.notice,
        }
      : undefined,
  }
}

const peopleOf = (people: FeedPerson[]) =>
  listOf(people.filter(({ name }) => name).map(({ name, url }) => ({ name, url: url ?? undefined })))

/** An empty list says nothing and is left out. */
const listOf = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined)
