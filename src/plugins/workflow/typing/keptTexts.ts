/**
 * What somebody has typed and the server has not got yet, in the browser's storage: it is written at once,
 * also while a tab is being closed, which IndexedDB does not promise.
 */

/** One sitting at one document: two tabs do not overwrite each other. */
export interface Sitting {
  user: string
  collection: string
  /** "new" for a document that was never saved. */
  document: string
  locale: string
  /** Of this tab and this opening of the document. */
  session: string
}

export interface KeptText {
  key: string
  /** ISO 8601 UTC. */
  at: string
  byName: string
  /** The document's `updatedAt` when the typing began. */
  over: string | null
  /** Top-level fields that were changed, and their values. */
  fields: Record<string, unknown>
}

const PREFIX = 'payload-newsroom:typing:'
/** What nobody has asked for in that time is not wanted any more. */
const KEPT_DAYS = 30

/** @returns false when the browser's storage takes no more, even after the oldest texts went. */
export function keep(storage: Storage, sitting: Sitting, text: Omit<KeptText, 'key'>): boolean {
  const key = keyOf(sitting)
  const value = JSON.stringify(text)
  for (;;) {
    try {
      storage.setItem(key, value)
      return true
    } catch {
      const oldest = all(storage).find((other) => other.key !== key)
      if (!oldest) return false
      storage.removeItem(oldest.key)
    }
  }
}

/** The newest that the same person has left at the same document in another sitting. */
export function left(storage: Storage, sitting: Sitting): KeptText | undefined {
  const place = placeOf(sitting)
  return all(storage).findLast(({ key }) => key.startsWith(place) && key !== keyOf(sitting))
}

export function forget(storage: Storage, sitting: Sitting): void {
  storage.removeItem(keyOf(sitting))
}

/** Everything that this person has left at this document, this sitting excepted. */
export function forgetLeft(storage: Storage, sitting: Sitting): void {
  const place = placeOf(sitting)
  for (const { key } of all(storage)) {
    if (key.startsWith(place) && key !== keyOf(sitting)) storage.removeItem(key)
  }
}

export function forgetOld(storage: Storage, now: Date): void {
  const since = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
  for (const { key, at } of all(storage)) if (at < since) storage.removeItem(key)
}

/** Oldest first. */
function all(storage: Storage): KeptText[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)!)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({ ...parse(storage.getItem(key)), key }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}

function parse(value: string | null): Omit<KeptText, 'key'> {
  const nothing = { at: '', byName: '', over: null, fields: {} }
  try {
    return { ...nothing, ...(JSON.parse(value ?? '{}') as Partial<KeptText>) }
  } catch {
    return nothing
  }
}

const keyOf = (sitting: Sitting) => placeOf(sitting) + sitting.session

const placeOf = ({ user, collection, document, locale }: Sitting) =>
  `${PREFIX}${[user, collection, document, locale].map(encodeURIComponent).join(':')}:`
