import type { Field, FlattenedBlock, FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'
import { fieldShouldBeLocalized } from 'payload/shared'

import { groupName } from '../fields/standing'

/** A field that is content, and how its value is to be read. */
export interface ContentField {
  name: string
  kind: 'plain' | 'date' | 'checkbox' | 'relation' | 'group' | 'rows' | 'blocks'
  /** Its value is one for each language. */
  localized: boolean
  /** Of groups and rows. */
  fields?: ContentField[]
  /** Of blocks, by their slug. */
  blocks?: Record<string, ContentField[]>
  /** What counts of the stored value, where not all of it does: the field's `custom.content`. */
  counts?: (value: unknown) => unknown
}

/** What Payload itself keeps in a document. */
const BOOKKEEPING = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', groupName])

/**
 * The fields of a collection whose change is a change of content. None are: what
 * Payload keeps, virtual fields, joins, fields with `custom: { content: false }`,
 * and those that the project has named. A function in `custom.content` says what
 * counts of the field's value (of suggestions, those that were accepted). Other plugins add fields late, so this is
 * asked for when Payload has started.
 */
export function contentFields(
  payload: Payload,
  collection: SanitizedCollectionConfig,
  notContent: string[],
): ContentField[] {
  const left = collection.flattenedFields.filter(
    ({ name }) => !BOOKKEEPING.has(name) && !notContent.includes(name),
  )
  return contentOf(payload, left, false)
}

function contentOf(payload: Payload, fields: FlattenedField[], inLocalized: boolean): ContentField[] {
  return fields.filter(isContent).map((field) => contentField(payload, field, inLocalized))
}

function isContent(field: FlattenedField): boolean {
  const { custom } = field as { custom?: { content?: unknown; notContent?: unknown } }
  if (custom?.content === false || custom?.notContent === true) return false
  return field.type !== 'join' && !('virtual' in field && field.virtual)
}

function contentField(payload: Payload, field: FlattenedField, inLocalized: boolean): ContentField {
  const localized = fieldShouldBeLocalized({ field: field as Field, parentIsLocalized: inLocalized })
  const within = inLocalized || localized
  const inner = (fields: FlattenedField[]) =>
    contentOf(payload, fields, within).filter(({ name }) => name !== 'id')
  const base = { name: field.name, localized, ...whatCounts(field) }
  switch (field.type) {
    case 'array':
      return { ...base, kind: 'rows', fields: inner(field.flattenedFields) }
    case 'group':
    case 'tab':
      return { ...base, kind: 'group', fields: inner(field.flattenedFields) }
    case 'blocks':
      return { ...base, kind: 'blocks', blocks: ofBlocks(payload, field, inner) }
    case 'relationship':
    case 'upload':
      return { ...base, kind: 'relation' }
    case 'date':
    case 'checkbox':
      return { ...base, kind: field.type }
    default:
      return { ...base, kind: 'plain' }
  }
}

function whatCounts({ custom }: { custom?: { content?: unknown } }): Pick<ContentField, 'counts'> {
  return typeof custom?.content === 'function' ? { counts: custom.content as ContentField['counts'] } : {}
}

function ofBlocks(
  payload: Payload,
  field: Extract<FlattenedField, { type: 'blocks' }>,
  inner: (fields: FlattenedField[]) => ContentField[],
): Record<string, ContentField[]> {
  const shared = payload.blocks as Record<string, FlattenedBlock>
  const blocks = (field.blockReferences ?? field.blocks).map((block) =>
    typeof block === 'string' ? shared[block] : block,
  )
  return Object.fromEntries(
    blocks.flatMap((block) => (block ? [[block.slug, inner(block.flattenedFields)]] : [])),
  )
}
