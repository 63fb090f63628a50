/** Keeping an article: its page, its deals' pages, all pictures that they show. */
import { database, savedArticles, type SavedArticle, type SavedPage } from './database'
import { dropPicturesExcept, keepPictures, picturesIn } from './pictures'

export type ArticleToSave = Pick<SavedArticle, 'id' | 'path' | 'language' | 'headline' | 'sequence' | 'deals'>

/**
 * The record is written last and at once with the pages: an article that is
 * listed is whole. What a failed attempt left behind goes with the next removal.
 * @throws when something of it could not be fetched or stored
 */
export async function saveArticle(article: ArticleToSave): Promise<void> {
  const paths = [article.path, ...article.deals.map((deal) => deal.path)]
  const pages = await Promise.all(paths.map(fetchPage))
  const parser = new DOMParser()
  const pictures = pages.flatMap((page) => picturesIn(parser.parseFromString(page.html, 'text/html')))
  await keepPictures(pictures)

  const db = await database()
  const writing = db.transaction(['articles', 'pages'], 'readwrite')
  await Promise.all([
    ...pages.map((page) => writing.objectStore('pages').put(page)),
    writing.objectStore('articles').put({
      ...article,
      savedAt: new Date().toISOString(),
      pictures: [...new Set(pictures.map((picture) => picture.key))],
      state: 'kept',
    }),
    writing.done,
  ])
}

/** Forgets an article, and the pages and pictures that no other saved article needs. */
export async function removeArticle(id: string): Promise<void> {
  const db = await database()
  await db.delete('articles', id)
  await dropUnused()
}

/** Keeps only what the saved articles need. */
export async function dropUnused(): Promise<void> {
  const db = await database()
  const articles = await savedArticles()
  const needed = new Set(articles.flatMap(({ path, deals }) => [path, ...deals.map((deal) => deal.path)]))
  for (const path of await db.getAllKeys('pages')) if (!needed.has(path)) await db.delete('pages', path)
  await dropPicturesExcept(new Set(articles.flatMap((article) => article.pictures)))
}

async function fetchPage(path: string): Promise<SavedPage> {
  const response = await fetch(path, { headers: { Accept: 'text/html' } })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return { path, html: await response.text(), policy: response.headers.get('Content-Security-Policy') }
}
