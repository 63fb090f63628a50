import type { ContentField } from './contentFields'

type Values = Record<string, unknown>

/**
 * What counts of a document, in one form: relations as ids, dates as ISO 8601
 * UTC, no ids of rows, and nothing where nothing is (databases and forms differ
 * in null, missing, empty text and unticked box).
 *
 * @param doc all locales, relations not filled in.
 */
export function contentOf(fields: ContentField[], doc: Values): Values {
  return group(fields, doc) ?? {}
}

/** The paths, without numbers of rows, at which two contents differ. */
export function differingFields(a: Values, b: Values): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
}

function group(fields: ContentField[], doc: unknown): Values | undefined {
  if (!isValues(doc)) return undefined
  const entries = fields.map((field) => [field.name, valueOf(field, doc[field.name])] as const)
  return withoutNothing(Object.fromEntries(entries))
}

function valueOf(field: ContentField, value: unknown): unknown {
  if (!field.localized) return plainValue(field, field.counts ? field.counts(value) : value)
  if (!isValues(value)) return undefined
  return withoutNothing(
    Object.fromEntries(
      Object.entries(value).map(([locale, its]) => [
        locale,
        plainValue(field, field.counts ? field.counts(its) : its),
      ]),
    ),
  )
}

function plainValue(field: ContentField, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined
  switch (field.kind) {
    case 'group':
      return group(field.fields ?? [], value)
    case 'rows':
      return list(value, (row) => group(field.fields ?? [], row) ?? {})
    case 'blocks':
      return list(value, (row) => block(field.blocks ?? {}, row))
    case 'relation':
      return Array.isArray(value) ? list(value, idOf) : idOf(value)
    case 'date':
      return dateOf(value)
    case 'checkbox':
      return value === true ? true : undefined
    default:
      return Array.isArray(value) && value.length === 0 ? undefined : value
  }
}

function block(blocks: Record<string, ContentField[]>, row: unknown): Values {
  if (!isValues(row)) return {}
  const slug = String(row.blockType)
  return { ...group(blocks[slug] ?? [], row), blockType: slug }
}

function list<T>(value: unknown, of: (row: unknown) => T): T[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(of) : undefined
}

/** `5`, `{ id: 5, … }`, and `{ relationTo, value }` of either. */
function idOf(value: unknown): unknown {
  if (!isValues(value)) return String(value)
  if ('relationTo' in value) return { relationTo: value.relationTo, value: idOf(value.value) }
  // MongoDB's own ids are objects that are no plain ones, and know their text.
  const isDocument = Object.getPrototypeOf(value) === Object.prototype
  return isDocument ? idOf(value.id) : (value as { toString(): string }).toString()
}

function dateOf(value: unknown): unknown {
  const date = new Date(value as string)
  return Number.isNaN(date.getTime()) ? String(value) : date.toISOString()
}

function withoutNothing(values: Values): Values | undefined {
  const left = Object.entries(values).filter(([, value]) => value !== undefined)
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
