/** Keeping an article: its page, its deals' pages, all pictures that they show. */
import { articleOnPage } from './articleOnPage'
import { beginToFollow } from './cursors'
import { database, savedArticles, type SavedPage } from './database'
import { dropPicturesExcept, keepPictures, picturesIn } from './pictures'

/** There is no such page, or no longer. */
export class PageMissing extends Error {
  /** @param page what stands there now: where the article was retracted, its notice */
  constructor(
    path: string,
    readonly page: string | null = null,
  ) {
    super(path)
  }
}

/**
 * The record is written last and at once with the pages: an article that is
 * listed is whole. What a failed attempt left behind goes with the next removal.
 * @param path of the article's page
 * @throws PageMissing, or whatever the network or the storage threw
 */
export async function saveArticle(path: string): Promise<void> {
  const page = await fetchPage(path)
  const article = articleOnPage(parsed(page))
  if (!article) throw new PageMissing(`${path} is no article`)
  await beginToFollow(article.language)
  const pages = [page, ...(await Promise.all(article.deals.map((deal) => fetchPage(deal.path))))]
  const pictures = pages.flatMap((each) => picturesIn(parsed(each)))
  await keepPictures(pictures)

  const db = await database()
  const writing = db.transaction(['articles', 'pages'], 'readwrite')
  await Promise.all([
    ...pages.map((each) => writing.objectStore('pages').put(each)),
    writing.objectStore('articles').put({
      ...article,
      path: page.path,
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
  const response = await fetch(path, { headers: { Accept: 'text/html' }, cache: 'no-cache' })
  if (response.status === 404) throw new PageMissing(path)
  if (response.status === 410) throw new PageMissing(path, await response.text())
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return {
    // Where a redirect has led.
    path: new URL(response.url).pathname,
    html: await response.text(),
    policy: response.headers.get('Content-Security-Policy'),
  }
}

const parsed = (page: SavedPage) => new DOMParser().parseFromString(page.html, 'text/html')
