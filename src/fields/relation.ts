import type { CollectionSlug, RelationshipField } from 'payload'
import { relationship } from 'payload/shared'

import { requiredToPublish } from './requiredToPublish'

type Validation = typeof relationship
type Given = Pick<RelationshipField, 'admin' | 'filterOptions' | 'index' | 'label' | 'name'> & {
  relationTo: CollectionSlug
  required?: boolean
  /** Looked at before Payload's own check. */
  refuse?: (value: unknown, options: Parameters<Validation>[1]) => string | undefined
}

/** A pointer to one document; `required` counts for publication only. */
export function relationField({ refuse, required, ...field }: Given): RelationshipField {
  const check = required ? requiredToPublish(relationship) : relationship
  return {
    ...field,
    type: 'relationship',
    required,
    hasMany: false,
    validate: (value, options) => refuse?.(value, options) ?? check(value, options),
  } as RelationshipField
}

/** The id behind a relation's value, be it an id, a document, or `{ relationTo, value }`. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  if ('value' in value) return idOf(value.value)
  return 'id' in value ? idOf(value.id) : undefined
}
