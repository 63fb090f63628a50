import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import type { DocumentNow } from '../acts/documentNow'
import { contentOfDoc } from '../approval/contentHash'
import { notesOf } from '../fields/publicNotes'
import type { Governed } from '../options/governed'

/** What counts of an original for those who have translated it. */
export interface OriginalState {
  isPublic: boolean
  /** Of what is public; of the newest text while nothing is. */
  version: string
  number: number
  hash: string
  /** Of each shared fact, by the field's name: a short hash of its content. */
  facts: Record<string, string>
  /** How many corrections were published. */
  corrections: number
  isRetracted: boolean
}

export function originalState(payload: Payload, its: Governed, now: DocumentNow): OriginalState {
  const { live, main, newest, hash, standing } = now
  const shown = live ?? { version: newest.id, number: standing.number, hash }
  const content = contentOfDoc(payload, its.slug, live ? main : newest.doc)
  const { corrections, retraction } = notesOf(main)
  return {
    isPublic: live !== null,
    version: shown.version,
    number: shown.number,
    hash: shown.hash,
    facts: Object.fromEntries(
      (its.translations?.facts ?? []).map((name) => [name, fingerprint(content[name])]),
    ),
    corrections: corrections.length,
    isRetracted: retraction !== null,
  }
}

function fingerprint(value: unknown): string {
  const text = value === undefined ? '' : (canonicalize(JSON.parse(JSON.stringify(value))) ?? '')
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
