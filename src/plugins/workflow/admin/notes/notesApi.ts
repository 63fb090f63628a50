import type { Note } from '../../notes/note'
import type { Person } from '../../types'
import { ask } from '../state/ask'
import type { DocumentAt } from '../state/workflowApi'

const address = ({ api, collection, id }: DocumentAt, note?: string) =>
  `${api}/${collection}/${id}/notes${note === undefined ? '' : `/${note}`}`

/** What editors have written to each other on a document, oldest first. */
export const readNotes = (at: DocumentAt, language: string) => ask<{ notes: Note[] }>(address(at), language)

export const postNote = (at: DocumentAt, note: { text: string; parent?: string }, language: string) =>
  ask<{ note: Note }>(address(at), language, note)

export const patchNote = (
  at: DocumentAt,
  note: string,
  change: { resolved: boolean } | { text: string },
  language: string,
) => ask<{ note: Note }>(address(at, note), language, change, 'PATCH')

export const deleteNote = (at: DocumentAt, note: string, language: string) =>
  ask<unknown>(address(at, note), language, undefined, 'DELETE')

/** Who may be mentioned. */
export const readPeople = (at: DocumentAt, language: string) =>
  ask<{ people: Person[] }>(`${address(at)}-people`, language)
