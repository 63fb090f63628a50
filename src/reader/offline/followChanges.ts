/**
 * Saved copies follow what happens to their originals: what is no longer public
 * becomes a notice, what was changed or corrected is saved anew.
 */
import type { Language } from '@/items/types'
import { database, savedArticles, type SavedArticle } from './database'
import { goneNotice } from './goneNotice'
import { dropUnused, saveArticle } from './saveArticle'

/** What is read of the answer of `/mobile/v1/changes`. */
interface Changes {
  changes: { id: string; gone?: string; sequence?: number }[]
  cursor: string | number
  complete: boolean
}

/** Pages of changes in one go; the rest waits for the next time. */
const MOST_PAGES = 20

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
  const db = await database()
  // What was saved before this language had a cursor is up to date as of its own change.
  let cursor = (await db.get('cursors', language)) ?? String(Math.min(...articles.map((a) => a.sequence)))
  let changed = false
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await fetch(`/mobile/v1/changes?locale=${language}&since=${encodeURIComponent(cursor)}`)
    // The server no longer knows where we stood (SYNC-11): each article is asked for itself.
    if (answer.status === 400 || answer.status === 410) return (await checkEach(articles)) || changed
    if (!answer.ok) throw new Error(`changes: ${answer.status}`)
    const { changes, cursor: next, complete } = (await answer.json()) as Changes
    for (const change of changes) changed = (await apply(change, articles)) || changed
    cursor = String(next)
    await db.put('cursors', cursor, language)
    if (complete) break
  }
  return changed
}

async function apply(change: Changes['changes'][number], articles: SavedArticle[]): Promise<boolean> {
  const article = articles.find(({ id }) => id === documentId(change.id))
  if (article && change.gone) return replaceByNotice(article)
  const touched = article ? [article] : articles.filter(({ deals }) => hasDeal(deals, change.id))
  const stale = touched.filter(({ sequence }) => (change.sequence ?? Infinity) > sequence)
  for (const each of stale) await saveAgain(each)
  return stale.length > 0
}

async function checkEach(articles: SavedArticle[]): Promise<boolean> {
  let changed = false
  for (const article of articles) {
    const { status } = await fetch(article.path, { method: 'HEAD' })
    if (status === 410 || status === 404) changed = (await replaceByNotice(article)) || changed
  }
  return changed
}

/** The text is not kept a moment longer than the public has it. */
async function replaceByNotice(article: SavedArticle): Promise<boolean> {
  const style = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.getAttribute('href') ?? ''
  const db = await database()
  const writing = db.transaction(['articles', 'pages'], 'readwrite')
  const pages = writing.objectStore('pages')
  const before = await pages.get(article.path)
  await Promise.all([
    pages.put({
      path: article.path,
      html: goneNotice(article.language, style),
      policy: before?.policy ?? null,
    }),
    writing.objectStore('articles').put({ ...article, state: 'gone', deals: [], pictures: [] }),
    writing.done,
  ])
  return true
}

/** As it is now, with the deals that it is about now. A copy that cannot be renewed stays as it was. */
async function saveAgain(article: SavedArticle): Promise<void> {
  await saveArticle(article).catch(() => undefined)
}

/** Public ids are `urn:uuid:` and the document's id. */
const documentId = (id: string) => id.replace(/^urn:uuid:/, '')

const hasDeal = (deals: SavedArticle['deals'], id: string) => deals.some((deal) => deal.id === documentId(id))
