import type { Asking } from '../notes/acts'
import { plainText } from '../notes/mentions'
import type { NoteRow } from '../notes/rows'
import type { Person } from '../types'
import { tell } from './tell'

/** Characters of a note that are told. */
const EXCERPT = 200

interface Written {
  asker: Person
  note: Pick<NoteRow, 'mentions' | 'text'>
  /** Who has been told of it already, and who has written in the same thread. */
  known?: string[]
  thread?: string[]
}

/** Whoever is mentioned in a note hears of it; and whoever has written in the thread that it answers. */
export async function tellOfNote(
  { id, its, req }: Asking,
  { asker, known = [], note, thread = [] }: Written,
): Promise<void> {
  const { payload } = req
  const about = { text: plainText(note.text).slice(0, EXCERPT) }
  const mentioned = note.mentions.filter((one) => !known.includes(one))
  const shared = { its, id, by: asker, about }
  await tell(payload, { ...shared, kind: 'mention', people: mentioned }, req)
  const others = thread.filter((one) => !note.mentions.includes(one))
  await tell(payload, { ...shared, kind: 'answer', people: others }, req)
}
