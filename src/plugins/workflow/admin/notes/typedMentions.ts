/** Between mentions as they are typed ("@Deniz Ak") and as they are stored. Pure. */
import { mentionOf, piecesOf } from '../../notes/mentions'

/** Ids by name, of those that were picked from the list. */
export type Picked = Map<string, string>

/** What stands in the field while a stored note is changed. */
export function shownIn(stored: string): { text: string; picked: Picked } {
  const pieces = piecesOf(stored)
  const people = pieces.flatMap((piece) => ('id' in piece ? [[piece.name, piece.id] as const] : []))
  return {
    text: pieces.map((piece) => ('id' in piece ? `@${piece.name}` : piece.text)).join(''),
    picked: new Map(people),
  }
}

/** Longer names first: "@Deniz Ak" is not "@Deniz". */
export function storedOf(typed: string, picked: Picked): string {
  const names = [...picked.keys()].sort((one, other) => other.length - one.length)
  if (names.length === 0) return typed
  const any = new RegExp(
    `@(${names.map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|')})`,
    'gu',
  )
  return typed.replaceAll(any, (_, name: string) => mentionOf(name, picked.get(name) ?? ''))
}

/** The "@den" before the caret, that somebody may be meant by. */
export function wordAt(typed: string, caret: number): { from: number; query: string } | undefined {
  const found = /(?:^|[\s(])@([\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]*)?)$/u.exec(typed.slice(0, caret))
  if (!found) return undefined
  const query = found[1] ?? ''
  return { from: caret - query.length - 1, query }
}
