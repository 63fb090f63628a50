import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

import { say } from '@/access/say'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A UUID in the one form that ids are kept in: lower case, with hyphens. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value)
}

/**
 * The document's id, a UUID on every database, so that it keeps its id (and the public `urn:uuid:`
 * made of it) when it moves from SQLite to MongoDB.
 */
export const idField: TextField = {
  name: 'id',
  type: 'text',
  label: { tr: 'Kimlik', en: 'ID' },
  required: true,
  defaultValue: () => randomUUID(),
  validate: (value, { req }) => isUuid(value) || say(req, notAnId),
  admin: { hidden: true, disableBulkEdit: true },
  // GraphQL knows no default values; Payload 3.90 lets a required field out only if it has a rule for reading.
  access: { read: () => true },
}

const notAnId = {
  tr: 'Kimlik, küçük harfle yazılmış bir UUID olmalı.',
  en: 'An id must be a UUID in lower case.',
}
