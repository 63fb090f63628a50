import type { ContentField } from './contentFields'

type Values = Record<string, unknown>

/** The same fields for documents that hold one language only, as clients and forms have them. */
export function unlocalized(fields: ContentField[]): ContentField[] {
  return fields.map((field) => ({
    ...field,
    localized: false,
    ...(field.fields && { fields: unlocalized(field.fields) }),
    ...(field.blocks && { blocks: mapped(field.blocks, unlocalized) }),
  }))
}

/** Of a document with all languages, what a client reads in one of them. */
export function inOneLanguage(fields: ContentField[], doc: Values, language: string | undefined): Values {
  const entries = fields.map((field) => {
    const value =
      field.localized && isValues(doc[field.name]) ? pick(doc[field.name], language) : doc[field.name]
    return [field.name, within(field, value, language)] as const
  })
  return { ...doc, ...Object.fromEntries(entries) }
}

function within(field: ContentField, value: unknown, language: string | undefined): unknown {
  const { blocks, fields } = field
  const row = (its: unknown): unknown => {
    if (!isValues(its)) return its
    const inner = blocks ? (blocks[String(its.blockType)] ?? []) : (fields ?? [])
    return inOneLanguage(inner, its, language)
  }
  if (!blocks && !fields) return value
  return Array.isArray(value) ? value.map(row) : row(value)
}

function pick(value: unknown, language: string | undefined): unknown {
  return language === undefined ? undefined : (value as Values)[language]
}

function mapped<Value, Result>(
  values: Record<string, Value>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]))
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
