/** Where the sync of each language goes on: opaque words of `/mobile/v1/changes`. */
import type { Language } from '@/items/types'
import { database, savedArticles } from './database'

/** What is read of an answer. */
export interface Changes {
  changes: { id: string; gone?: string; sequence: number }[]
  cursor: string
  complete: boolean
}

/** The server does not know the cursor any more (SYNC-11). */
export class CursorExpired extends Error {}

/** @throws CursorExpired, or whatever the network threw */
export async function changesSince(language: Language, cursor: string): Promise<Changes> {
  const response = await fetch(`/mobile/v1/changes?locale=${language}&since=${encodeURIComponent(cursor)}`)
  if (response.status === 400 || response.status === 410) throw new CursorExpired()
  if (!response.ok) throw new Error(`changes: ${response.status}`)
  return (await response.json()) as Changes
}

/**
 * Before the first article of a language is saved: from now on changes are
 * followed. Asked before the article is fetched, so that none is missed in between.
 */
export async function beginToFollow(language: Language): Promise<void> {
  const others = (await savedArticles()).filter((article) => article.language === language)
  const db = await database()
  if (others.length > 0 && (await db.get('cursors', language))) return
  await standAt(language, await cursorOfNow(language))
}

/** Everything before it is known already: nothing but a word comes back. Undefined: the server gives none. */
export async function cursorOfNow(language: Language): Promise<string | undefined> {
  try {
    return (await changesSince(language, 'now')).cursor
  } catch (error) {
    if (error instanceof CursorExpired) return undefined
    throw error
  }
}

/** Remembers where the sync of a language goes on, or that it has to find out. */
export async function standAt(language: Language, cursor: string | undefined): Promise<void> {
  const db = await database()
  await (cursor === undefined ? db.delete('cursors', language) : db.put('cursors', cursor, language))
}
