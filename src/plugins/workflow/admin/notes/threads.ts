import type { Note } from '../../notes/note'

/** A note, and what was answered to it, oldest first. */
export interface NoteThread {
  head: Note
  answers: Note[]
}

/** Open threads, then those that are resolved; each in the order in which they began. Pure. */
export function threadsOf(notes: Note[]): NoteThread[] {
  const heads = notes.filter(({ parent }) => parent === null)
  const isResolved = ({ resolved }: Note) => Number(resolved !== null)
  return heads
    .toSorted((one, other) => isResolved(one) - isResolved(other))
    .map((head) => ({ head, answers: notes.filter(({ parent }) => parent === head.id) }))
}
