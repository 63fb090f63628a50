import type { SanitizedCollectionConfig } from 'payload'

const short = ['checkbox', 'date', 'number', 'radio', 'select', 'text']

/** Enough for a title, and for the project to say what is urgent; no bodies. As Payload's `select` takes it. */
export function shortFields({ flattenedFields }: SanitizedCollectionConfig): Record<string, true> {
  const names = flattenedFields.filter(({ type }) => short.includes(type)).map(({ name }) => name)
  return Object.fromEntries(names.map((name) => [name, true]))
}
