import type { RecordEntry } from '../types'

/**
 * The names under which an act's record entry stands in the workflow's fields of
 * the document until the record has it. The document and its entry are one
 * write, so a crash leaves both or neither.
 */
export interface IntentFields {
  /** The complete entry; an empty `document`, `toVersion` or `hash` means: that of the version that it stands in. */
  intent?: RecordEntry | null
  /** The entry's UUID, while the record may not have it yet. */
  intentId?: string | null
  /** UUID of the document's last act: stays, and tells when the end of the record was cut off. */
  lastAct?: string | null
}

/** The workflow's fields with what is being done. */
export function withIntent<Fields extends object>(fields: Fields, entry: RecordEntry): Fields & IntentFields {
  return { ...fields, intent: entry, intentId: entry.id, lastAct: entry.id }
}

/** For a save that is no act: the intent stays with the version of its act, where the completer finds it. */
export function withoutIntent<Fields extends object>(fields: Fields): Fields & IntentFields {
  return { ...fields, intent: null, intentId: null }
}
