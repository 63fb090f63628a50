import type { Language } from '@/items/types'

/** Raised when an older app could not use what a cursor goes on with: then it starts again (SYNC-9). */
export const SCHEMA = 1

/** Of one answer. */
export const MOST_CHANGES = 500

/** Where a client stands. To the client it is one opaque word. */
export interface Cursor {
  language: Language
  /** The epoch of the log that the number is of (`PublicSet.epoch`); null while that was empty. */
  log: string | null
  /** Everything up to this number has been told. */
  number: number
  /**
   * Only during a first sync: the head when it began. What was gone by then is
   * not told, for the client cannot have it (SYNC-4).
   */
  initialHead: number | null
  /** How many changes a page has, until the client asks for another number (SYNC-8). */
  limit: number
}

export type CursorFault =
  'cursorInvalid' | 'cursorOfOtherSchema' | 'cursorOfOtherLanguage' | 'cursorOfOtherLog'

/** What the JSON in a cursor looks like; short, for it travels in addresses. */
interface Packed {
  v: number
  l: string
  i: string | null
  n: number
  h?: number
  s: number
}

export function writeCursor({ language, log, number, initialHead, limit }: Cursor): string {
  const packed: Packed = {
    v: SCHEMA,
    l: language,
    i: log,
    n: number,
    s: limit,
    ...(initialHead !== null && { h: initialHead }),
  }
  return Buffer.from(JSON.stringify(packed)).toString('base64url')
}

/**
 * A number above the head is taken: it was given out by a process that has read further in
 * the same log. So is any while this process knows no change at all, for it cannot tell.
 * @param language the one that is asked for: a cursor is good for its own only (SYNC-9)
 * @param log the epoch of the log here: numbers of another one say nothing (SYNC-11)
 */
export function readCursor(
  word: string,
  { language, log }: { language: Language; log: string | null },
): Cursor | CursorFault {
  const packed = unpack(word)
  if (!packed) return 'cursorInvalid'
  if (packed.v !== SCHEMA) return 'cursorOfOtherSchema'
  if (packed.l !== language) return 'cursorOfOtherLanguage'
  if (packed.i !== null && log !== null && packed.i !== log) return 'cursorOfOtherLog'
  return { language, log: packed.i ?? log, number: packed.n, initialHead: packed.h ?? null, limit: packed.s }
}

const LONGEST = 200
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function unpack(word: string): Packed | undefined {
  if (word.length > LONGEST || !/^[\w-]+$/.test(word)) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(word, 'base64url').toString('utf8'))
    return isPacked(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isPacked(value: unknown): value is Packed {
  if (typeof value !== 'object' || value === null) return false
  const { v, l, i, n, h, s } = value as Record<string, unknown>
  return (
    isCount(v) &&
    typeof l === 'string' &&
    isCount(n) &&
    (i === null ? n === 0 : typeof i === 'string' && UUID.test(i)) &&
    isCount(s) &&
    s >= 1 &&
    s <= MOST_CHANGES &&
    (h === undefined || isCount(h))
  )
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
