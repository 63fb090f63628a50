/** What machines read first: title, addresses in all languages, feeds, cards for sharing. */
import type { Language, MediaItem } from '@/items/types'
import type { Edition } from '../edition'
import { sharedFile } from './pictureFiles'

export interface FeedLink {
  title: string
  /** Without the format: `/feeds/tr/latest`. */
  base: string
}

export interface PageHead {
  /** Without the site's name. Null: the site's name alone. */
  title: string | null
  description: string | null
  /** The path of this page. */
  path: string
  /** Absolute; where the piece was first published, if not here. */
  canonical?: string | null
  kind: 'website' | 'article' | 'profile'
  /** This page in other languages. */
  alternates: { language: Language; path: string }[]
  feeds: FeedLink[]
  picture?: MediaItem
  article?: { published: string; modified: string; section: string | null; topics: string[] }
  /** Schema.org, as JSON that is safe inside a script element. */
  jsonLd?: string | null
  /** Pages that search engines leave out: saved articles, errors. */
  unlisted?: boolean
}

export const feedFormats = [
  { format: 'rss', name: 'RSS', type: 'application/rss+xml' },
  { format: 'atom', name: 'Atom', type: 'application/atom+xml' },
  { format: 'json', name: 'JSON Feed', type: 'application/feed+json' },
] as const

export function Head({ edition, page }: { edition: Edition; page: PageHead }) {
  const { site, assets, language, origin } = edition
  const title = page.title ?? site.name
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.title ? `${page.title} · ${site.name}` : site.name}</title>
      {page.description && <meta name="description" content={page.description} />}
      {page.unlisted && <meta name="robots" content="noindex" />}
      {!page.unlisted && <link rel="canonical" href={page.canonical ?? origin + page.path} />}
      {page.alternates.length > 0 && (
        <>
          <link rel="alternate" hrefLang={language} href={origin + page.path} />
          {page.alternates.map((other) => (
            <link key={other.language} rel="alternate" hrefLang={other.language} href={origin + other.path} />
          ))}
        </>
      )}
      {page.feeds.flatMap((feed) =>
        feedFormats.map(({ format, name, type }) => (
          <link
            key={feed.base + format}
            rel="alternate"
            type={type}
            title={edition.texts.site.feedOf(name, feed.title)}
            href={`${origin}${feed.base}.${format}`}
          />
        )),
      )}
      <link rel="stylesheet" href={assets.style} />
      <script type="module" src={assets.script} />
      <link rel="icon" type="image/svg+xml" href={assets.icons.svg} />
      <link rel="apple-touch-icon" href={assets.icons.png192} />
      <link rel="manifest" href="/manifest.webmanifest" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fffdf8" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15161a" />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:title" content={title} />
      <meta property="og:type" content={page.kind} />
      <meta property="og:url" content={origin + page.path} />
      <meta property="og:locale" content={language === 'tr' ? 'tr_TR' : 'en_GB'} />
      {page.description && <meta property="og:description" content={page.description} />}
      {page.picture && <SharedPicture picture={page.picture} origin={origin} />}
      {page.article && <ArticleCard article={page.article} />}
      <meta name="twitter:card" content={page.picture ? 'summary_large_image' : 'summary'} />
      {page.jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: page.jsonLd }} />}
    </head>
  )
}

function SharedPicture({ picture, origin }: { picture: MediaItem; origin: string }) {
  const file = sharedFile(picture)
  return (
    <>
      <meta property="og:image" content={origin + file.path} />
      <meta property="og:image:width" content={String(file.width)} />
      <meta property="og:image:height" content={String(file.height)} />
      <meta property="og:image:alt" content={picture.alt} />
    </>
  )
}

function ArticleCard({ article }: { article: NonNullable<PageHead['article']> }) {
  return (
    <>
      <meta property="article:published_time" content={article.published} />
      <meta property="article:modified_time" content={article.modified} />
      {article.section && <meta property="article:section" content={article.section} />}
      {article.topics.map((topic) => (
        <meta key={topic} property="article:tag" content={topic} />
      ))}
    </>
  )
}
