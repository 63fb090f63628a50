/** What all formats do with an article before they write it. */
import { allowedInXml, oneLine, textAsHtml } from './characters'
import { sanitizeContent } from './sanitizeContent'
import type { FeedArticle, FeedCorrection } from './types'
import { dayOf, wordsOf } from './words'

/**
 * The articles as they are written: no id twice (the first one stays), text
 * cleaned, HTML sanitised, corrections in front of the text, and in the place of a
 * retracted text its notice.
 */
export function prepare(articles: FeedArticle[]): FeedArticle[] {
  const seen = new Set<string>()
  return articles
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((article) => (article.retraction ? retracted(article) : article))
    .map((article) => ({
      ...article,
      // A reader shows something to press, even when there is no title.
      title: oneLine(article.title) || article.url,
      summary: article.summary === null ? null : oneLine(article.summary) || null,
      contentHtml: contentOf(article),
      authors: article.authors
        .map((author) => ({ ...author, name: oneLine(author.name) }))
        .filter(({ name }) => name),
      categories: article.categories
        .map(({ label, term }) => ({ label: oneLine(label), term: oneLine(term) }))
        .filter(({ label, term }) => label && term),
    }))
}

function retracted(article: FeedArticle): FeedArticle {
  const { notice, reason } = article.retraction!
  const { retracted } = wordsOf(article.language)
  return {
    ...article,
    title: article.title ? `${retracted}: ${article.title}` : retracted,
    summary: notice,
    contentHtml: [reason, notice].flatMap((text) => (text ? [`<p>${textAsHtml(text)}</p>`] : [])).join(''),
    image: null,
    corrections: [],
  }
}

function contentOf({ contentHtml, corrections, language, url }: FeedArticle): string | null {
  if (contentHtml === null) return null
  const notes = corrections.map((correction) => noteOf(correction, language)).join('')
  return sanitizeContent(notes + contentHtml, url) || null
}

function noteOf({ date, text }: FeedCorrection, language: string): string {
  const { correction } = wordsOf(language)
  return `<p><strong>${correction} (${dayOf(date, language)}):</strong> ${textAsHtml(allowedInXml(text))}</p>`
}
