/**
 * What the formats write: a channel and its articles. Addresses are absolute
 * and http(s), dates ISO 8601 UTC, texts plain unless the name says HTML.
 * An absent thing is null or an empty list.
 */

export interface FeedPerson {
  name: string
  url: string | null
}

export interface FeedCategory {
  /** What it is called, in the article's language. */
  label: string
  /** A name that stays when the label changes, for example the slug. */
  term: string
}

export interface FeedImage {
  url: string
  mimeType: string
  /** The length of the file: enclosures must tell it. */
  bytes: number
  width: number
  height: number
  alt: string
}

export interface FeedCorrection {
  date: string
  text: string
}

/** What the public is told when an article was taken back. It stands in the place of the text. */
export interface FeedRetraction {
  date: string
  reason?: string
  notice: string
}

export interface FeedArticle {
  /** `urn:uuid:` and the document's id: the same for ever, wherever the article moves (ALL-1). */
  id: string
  url: string
  /** Where a syndicated piece comes from. */
  originalUrl: string | null
  title: string
  summary: string | null
  /** As the project made it; each format writes it sanitised. Null: this feed gives summaries only. */
  contentHtml: string | null
  /** BCP 47. */
  language: string
  authors: FeedPerson[]
  categories: FeedCategory[]
  image: FeedImage | null
  datePublished: string
  dateModified: string
  corrections: FeedCorrection[]
  retraction: FeedRetraction | null
}

export interface Channel {
  /** An IRI, the same for ever (ATOM-1). */
  id: string
  title: string
  description: string
  /** BCP 47. */
  language: string
  /** The HTML page that shows the same. */
  homeUrl: string
  /** Where this very feed is. */
  feedUrl: string
  publisher: FeedPerson
  /** Address of the publisher's logo. */
  logo: string | null
  /** When its own words last changed. What an empty feed has as its date; never the time of writing (HTTP-4). */
  changed: string
  /** How long a reader may wait before it asks again. */
  ttlMinutes: number
  /** WebSub hubs that are told of each change. */
  hubs: string[]
}

/** A format: its media type and its writer. */
export interface FeedFormat {
  /** With charset; the same as in the document (RSS-10). */
  contentType: string
  write(channel: Channel, articles: FeedArticle[]): string
}
