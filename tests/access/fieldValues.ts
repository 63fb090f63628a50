/** Values that are nowhere else, to try to write into a field. */
import type { FlattenedField } from 'payload'

export interface Tried {
  value: unknown
  /** One of these is in what is stored when it was written. */
  marks: string[]
}

let count = 0

/** @param stranger id of an account that does nothing itself. */
export function valueFor(field: FlattenedField, stranger: string): Tried {
  count++
  const text = `kacak-${count}`
  const date = new Date(Date.UTC(2001, 0, 1, 0, count)).toISOString()
  switch (field.type) {
    case 'number':
      return { value: 7_000_000 + count, marks: [String(7_000_000 + count)] }
    case 'date':
      return { value: date, marks: [date] }
    case 'relationship':
      return { value: stranger, marks: [stranger] }
    case 'select':
      return { value: otherOption(field.name), marks: [`"${otherOption(field.name)}"`] }
    case 'array':
    case 'group':
    case 'json':
      return { value: filled[field.name]?.(text, date) ?? { text }, marks: [text, date] }
    default:
      return { value: text, marks: [text] }
  }
}

const otherOption = (name: string) =>
  ({ role: 'admin', ofCollection: 'deals', language: 'en' })[name] ?? 'published'

const filled: Record<string, (text: string, date: string) => unknown> = {
  corrections: (text, date) => [{ date, text }],
  sessions: (text, date) => [{ id: text, createdAt: date, expiresAt: date }],
  workflow: (text, date) => ({ stage: 'published', due: date, toCheckBy: text, changedBy: text }),
  publicNotes: (text, at) => ({
    corrections: [{ number: 1, at, wrong: text, right: text, weight: 'major' }],
    retraction: { at, reason: text, notice: text, of: {} },
  }),
}
