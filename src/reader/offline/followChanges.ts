/**
 * Saved copies follow what happens to their originals: what is no longer public
 * becomes a notice, what was changed or corrected is saved anew.
 */
import type { Language } from '@/items/types'
import { changesSince, CursorExpired, cursorOfNow, standAt, type Changes } from './cursors'
import { database, savedArticles, type SavedArticle } from './database'
import { goneNotice, retractionOn } from './goneNotice'
import { dropUnused, PageMissing, saveArticle } from './saveArticle'

/** Answers that are read in one go. After a longer absence it is less to ask each saved article for itself. */
const MOST_ANSWERS = 3

/** @returns whether a saved copy was changed. @throws when the server cannot be reached */
export async function followChanges(): Promise<boolean> {
  const articles = (await savedArticles()).filter((article) => article.state === 'kept')
  let changed = false
  for (const language of new Set(articles.map((article) => article.language))) {
    const ofLanguage = articles.filter((article) => article.language === language)
    changed = (await followLanguage(language, ofLanguage)) || changed
  }
  if (changed) await dropUnused()
  return changed
}

async function followLanguage(language: Language, articles: SavedArticle[]): Promise<boolean> {
  let cursor = await (await database()).get('cursors', language)
  let changed = false
  try {
    for (let answers = 0; cursor && answers < MOST_ANSWERS; answers++) {
      const answer = await changesSince(language, cursor)
      changed = (await renewAll(touchedBy(answer.changes, articles))) || changed
      cursor = answer.cursor
      await standAt(language, cursor)
      if (answer.complete) return changed
    }
  } catch (error) {
    if (!(error instanceof CursorExpired)) throw error
  }
  const now = await cursorOfNow(language)
  changed = (await renewAll(articles)) || changed
  await standAt(language, now)
  return changed
}

/** What is gone, what has changed since it was saved, and what shows a deal that has. */
function touchedBy(changes: Changes['changes'], articles: SavedArticle[]): SavedArticle[] {
  const byId = new Map(changes.map((change) => [change.id.replace(/^urn:uuid:/, ''), change]))
  return articles.filter(({ id, sequence, deals }) => {
    const own = byId.get(id)
    return (own && (own.gone || own.sequence > sequence)) || deals.some((deal) => byId.has(deal.id))
  })
}

async function renewAll(articles: SavedArticle[]): Promise<boolean> {
  const renewed = await Promise.all(articles.map(renew))
  return renewed.includes(true)
}

/** As it is now, with the deals that it is about now. While the network fails, the copy stays as it was. */
async function renew(article: SavedArticle): Promise<boolean> {
  try {
    await saveArticle(article.path)
    return true
  } catch (error) {
    return error instanceof PageMissing ? replaceByNotice(article, error.page) : false
  }
}

/** The text is not kept a moment longer than the public has it. */
async function replaceByNotice(article: SavedArticle, page: string | null): Promise<boolean> {
  const retraction = retractionOn(page)
  const style = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.getAttribute('href') ?? ''
  const db = await database()
  const writing = db.transaction(['articles', 'pages'], 'readwrite')
  const pages = writing.objectStore('pages')
  const before = await pages.get(article.path)
  await Promise.all([
    pages.put({
      path: article.path,
      html: goneNotice(article.language, style, retraction),
      policy: before?.policy ?? null,
    }),
    writing.objectStore('articles').put({
      ...article,
      headline: retraction?.title ?? article.headline,
      state: retraction ? 'retracted' : 'gone',
      deals: [],
      pictures: [],
    }),
    writing.done,
  ])
  return true
}
