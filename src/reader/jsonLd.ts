/** Articles as schema.org's NewsArticle, for search engines. */
import { addressOf, addressOfPage } from '@/items/addresses'
import { hasShape } from '@/items/pictureShape'
import type { MediaFile, MediaItem } from '@/items/types'
import type { Edition } from './edition'
import type { GatheredArticle } from './gather/article'
import { wholeSizes } from './parts/pictureFiles'

/** Smaller pictures are not taken (LD-2). */
const FEWEST_PIXELS = 50_000
const SHAPES = [16 / 9, 4 / 3, 1]

/**
 * The article as JSON-LD (LD-1, LD-3), safe inside a script element: `<` is escaped,
 * so that no text in it can end the element.
 */
export function newsArticleLd(edition: Edition, gathered: GatheredArticle): string {
  const { article, section, topics, authors, picture, companies, persons, replyTo } = gathered
  const { origin, language } = edition
  const url = origin + addressOf(article, language)
  return safeInScript({
    '@context': 'https://schema.org',
    '@type': article.kind === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    '@id': `urn:uuid:${article.id}`,
    url,
    mainEntityOfPage: article.canonicalUrl ?? url,
    headline: article.headline,
    description: article.description ?? undefined,
    inLanguage: article.inLanguage,
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    image: picture ? imagesOf(picture, origin) : undefined,
    author: listOf(
      authors.map((author) => ({
        '@type': 'Person',
        name: author.name,
        url: origin + addressOf(author, language),
      })),
    ),
    publisher: publisherOf(edition),
    articleSection: section?.name,
    keywords: listOf(topics.map(({ name }) => name)),
    wordCount: article.wordCount || undefined,
    about: listOf([
      ...companies.map(({ name }) => ({ '@type': 'Organization', name })),
      ...persons.map(({ name }) => ({ '@type': 'Person', name })),
    ]),
    // There is no word for an answer to an article; this is a reference to another work.
    citation: replyTo && {
      '@type': 'NewsArticle',
      headline: replyTo.headline,
      url: origin + addressOf(replyTo, language),
    },
    correction: listOf(
      article.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: date,
      })),
    ),
  })
}

function publisherOf({ site, origin, language }: Edition) {
  return {
    '@type': 'NewsMediaOrganization',
    name: site.publisher.name,
    url: site.publisher.url ?? origin,
    correctionsPolicy: origin + addressOfPage('imprint', language),
  }
}

/**
 * The original, and its three shapes in WebP (LD-2): AVIF is not read everywhere. A picture that is too small to be
 * cut, or was uploaded before it was, has what shows the whole of it.
 */
function imagesOf(picture: MediaItem, origin: string) {
  const shapes = SHAPES.flatMap((shape) => webpOf(picture, shape).at(-1) ?? [])
  const files = [picture.original, ...(shapes.length > 1 ? shapes : wholeSizes(picture, 'image/webp'))]
  return listOf(
    files.filter(isLargeEnough).map(({ path, width, height }) => image(origin + path, width, height)),
  )
}

/** Ascending by width. */
const webpOf = ({ sizes }: MediaItem, shape: number) =>
  sizes.filter((file) => file.mimeType === 'image/webp' && hasShape(file, shape))

const isLargeEnough = ({ width, height }: MediaFile) => width * height >= FEWEST_PIXELS

const image = (url: string, width: number, height: number) => ({ '@type': 'ImageObject', url, width, height })

const listOf = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined)

const safeInScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
