/** fields.csv: who may read and write the fields that have a rule of their own. Written by hand. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FlattenedField, Payload } from 'payload'

export const fieldOperations = ['read', 'create', 'update'] as const
export type FieldOperation = (typeof fieldOperations)[number]

export interface FieldRule {
  /** Counted from 1, the heading included. */
  line: number
  collection: string
  field: string
  /** Words: all, staff, nobody, roles, self (one's own account); "unruled" where the document's rule alone holds. */
  may: Record<FieldOperation, string[]>
}

/** @throws Error when a line has not five columns. */
export function fieldRules(): FieldRule[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'fields.csv'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((text, index) => {
    const columns = text.split(',')
    if (columns.length !== 5) throw new Error(`fields.csv:${index + 2} has ${columns.length} columns`)
    const [collection, field, read, create, update] = columns as [string, string, string, string, string]
    const words = (column: string) => column.split(' ')
    const may = { read: words(read), create: words(create), update: words(update) }
    return { line: index + 2, collection, field, may }
  })
}

/** "collection.field" of every field in the configuration that has a rule of its own. */
export function ruledFields({ collections }: Payload): string[] {
  const own = (fields: FlattenedField[]) =>
    fields.filter((field) => 'access' in field && Object.keys(field.access ?? {}).length > 0)
  return Object.values(collections).flatMap(({ config }) =>
    own(config.flattenedFields).map(({ name }) => `${config.slug}.${name}`),
  )
}

/** Whether the words of a rule let a role. @param isSelf the account is the one's own. */
export function lets(words: string[], role: string, isSelf: boolean): boolean {
  return (
    words.includes('all') ||
    words.includes(role) ||
    (words.includes('staff') && role !== 'anonymous') ||
    (words.includes('self') && isSelf)
  )
}
