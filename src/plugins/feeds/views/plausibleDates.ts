import type { FeedArticle } from '../formats'

/**
 * The article with dates that readers believe (RSS-2): none after the moment when
 * it became public, none that is no date, and not modified before it was published.
 * @param at when the change was committed, ISO 8601
 */
export function withPlausibleDates(article: FeedArticle, at: string): FeedArticle {
  const datePublished = notAfter(article.datePublished, at)
  const dateModified = notAfter(article.dateModified, at)
  return {
    ...article,
    datePublished,
    dateModified: Date.parse(dateModified) < Date.parse(datePublished) ? datePublished : dateModified,
    corrections: article.corrections.map((correction) => ({
      ...correction,
      date: notAfter(correction.date, at),
    })),
  }
}

/** NaN compares as false, so what is no date is replaced too. */
const notAfter = (date: string, at: string) => (Date.parse(date) <= Date.parse(at) ? date : at)
