import type { PayloadRequest } from 'payload'

import type { Refusal, TransitionRequest } from '../types'
import type { NamedAct } from './findAct'
import { refusal } from './refusal'

/** Of each text that the public is told, in characters. */
export const LONGEST_PUBLIC_TEXT = 1000

// What XML 1.0 forbids, so that every feed can say it. With the flag `u` a surrogate matches only without its other half.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/u

/** What is wrong with the note to the public that an act needs; nothing for acts that need none. */
export function publicTextFault(
  req: PayloadRequest,
  { effect }: NamedAct,
  { correction, retraction }: Pick<TransitionRequest, 'correction' | 'retraction'>,
): Refusal | undefined {
  if (effect === 'correct') return faultOf(req, 'correctionNeeded', [correction?.wrong, correction?.right])
  if (effect === 'retract') return faultOf(req, 'retractionNeeded', [retraction?.reason, retraction?.notice])
  return undefined
}

function faultOf(
  req: PayloadRequest,
  sentence: 'correctionNeeded' | 'retractionNeeded',
  texts: (string | undefined)[],
): Refusal | undefined {
  const values = { most: String(LONGEST_PUBLIC_TEXT) }
  const isText = (text: string | undefined) =>
    text !== undefined && text.trim() !== '' && Array.from(text.trim()).length <= LONGEST_PUBLIC_TEXT
  if (!texts.every(isText)) return refusal(req, 'note-needed', sentence, { values })
  const isClean = texts.every((text) => !forbidden.test(text!))
  return isClean ? undefined : refusal(req, 'note-needed', 'unprintable')
}
