/** What this device keeps: in IndexedDB, shared by the page's script and the service worker. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Language } from '@/items/types'

export interface SavedArticle {
  /** The document's id. */
  id: string
  /** The path of its page, which is a key of `pages`. */
  path: string
  language: Language
  headline: string
  /** ISO 8601. */
  savedAt: string
  /** The number of the change that the saved page shows. */
  sequence: number
  deals: { id: string; path: string }[]
  /** Keys of the cache of saved pictures. */
  pictures: string[]
  /** gone, retracted: no longer public; its page is a notice now. */
  state: 'kept' | 'gone' | 'retracted'
}

/** A page as the server sent it, with the policy that it was sent under. */
export interface SavedPage {
  path: string
  html: string
  policy: string | null
}

interface Schema extends DBSchema {
  articles: { key: string; value: SavedArticle }
  pages: { key: string; value: SavedPage }
  /** Where the sync of a language goes on. */
  cursors: { key: Language; value: string }
}

export type Database = IDBPDatabase<Schema>

let opened: Promise<Database> | undefined

export function database(): Promise<Database> {
  opened ??= openDB<Schema>('reader', 1, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'id' })
      db.createObjectStore('pages', { keyPath: 'path' })
      db.createObjectStore('cursors')
    },
    // A newer version of this site in another tab, or the browser, closed it: open it again when asked.
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      opened = undefined
    },
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}

/** Newest first. */
export async function savedArticles(): Promise<SavedArticle[]> {
  const articles = await (await database()).getAll('articles')
  return articles.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1))
}

export async function savedPage(path: string): Promise<SavedPage | undefined> {
  return (await database()).get('pages', path)
}
