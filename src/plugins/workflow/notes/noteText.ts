import type { PayloadRequest } from 'payload'

import { refusal, WorkflowRefusal } from '../acts/refusal'
import { whoMayRead } from '../acts/whoMayRead'
import type { Governed } from '../options/governed'
import { idsMentioned, settleMentions } from './mentions'

/** Characters. */
export const LONGEST_NOTE = 4000

// What no text of a newsroom may hold: see XML 1.0, `Char`. With the flag `u` a surrogate matches only alone.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu

/**
 * A note's text as it is stored, and who is mentioned in it: only people who may read the document.
 * @throws WorkflowRefusal note-needed.
 */
export async function noteText(
  req: PayloadRequest,
  its: Governed,
  id: number | string,
  given: string,
): Promise<{ text: string; mentions: string[] }> {
  const clean = given.replaceAll(forbidden, '').trim()
  if (clean === '' || clean.length > LONGEST_NOTE)
    throw new WorkflowRefusal(
      refusal(req, 'note-needed', 'noteTextNeeded', { values: { most: String(LONGEST_NOTE) } }),
    )
  const people = await whoMayRead(req.payload, { its, id, among: idsMentioned(clean) })
  const names = new Map(people.map((person) => [person.id, person.name]))
  return { text: settleMentions(clean, names), mentions: [...names.keys()] }
}
