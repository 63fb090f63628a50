import type { Person } from '../types'
import type { NoteRow } from './rows'

/** A note as the panel shows it. */
export interface Note {
  id: string
  /** The note that it answers; null at the head of a thread. */
  parent: string | null
  /** With mentions as in ./mentions.ts. */
  text: string
  by: Person
  /** ISO 8601 UTC. */
  at: string
  editedAt: string | null
  resolved: { by: Person; at: string } | null
  /** Who asks has written it, and may change and delete it. */
  own: boolean
}

/** Pure. */
export function shownNote(row: NoteRow, asker: string): Note {
  return {
    id: row.id,
    parent: row.parent || null,
    text: row.text,
    by: { id: row.by, name: row.byName },
    at: row.at,
    editedAt: row.editedAt || null,
    resolved: row.resolvedAt
      ? { by: { id: row.resolvedBy, name: row.resolvedByName }, at: row.resolvedAt }
      : null,
    own: row.by === asker,
  }
}
