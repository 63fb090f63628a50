/**
 * Values of Payload documents, which may be missing, empty or populated, made
 * into what items hold: text or null, ids, ISO dates.
 */

/** A related document: its id, or the document itself where it was read with depth. */
export type Related = string | { id: string } | null | undefined

/** A relation to one of several collections. */
export interface RelatedToOneOf {
  relationTo: string
  value: Related
}

/** Of a field that holds rows or relations; drafts may hold null in between. */
export type Many<Value> = readonly (Value | null | undefined)[] | null | undefined

export function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

export function texts(values: Many<string>): string[] {
  return rows(values).flatMap((value) => text(value) ?? [])
}

export function idOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'id' in value) return text(value.id)
  return text(value)
}

/** Each id once, in the order of the field. */
export function idsOf(values: Many<Related>): string[] {
  return [...new Set(rows(values).flatMap((value) => idOf(value) ?? []))]
}

export function rows<Value>(values: Many<Value>): Value[] {
  return Array.isArray(values)
    ? values.filter((value): value is Value => value !== null && value !== undefined)
    : []
}

/** Types of items by the collections that they are made of. */
const typeOf: Record<string, string> = {
  articles: 'article',
  companies: 'company',
  deals: 'deal',
  persons: 'person',
}

/** `{ relationTo: 'companies', value }` as `{ type: 'company', id }`, when it is one of the given types. */
export function refOf<Type extends string>(
  value: RelatedToOneOf | null | undefined,
  types: readonly Type[],
): { type: Type; id: string } | null {
  const type = types.find((one) => one === typeOf[value?.relationTo ?? ''])
  const id = idOf(value?.value)
  return type && id ? { type, id } : null
}

/** Each document once, in the order of the field. */
export function refsOf<Type extends string>(
  values: Many<RelatedToOneOf>,
  types: readonly Type[],
): { type: Type; id: string }[] {
  const refs = rows(values).flatMap((value) => refOf(value, types) ?? [])
  return refs.filter((ref, at) => refs.findIndex(({ type, id }) => type === ref.type && id === ref.id) === at)
}

/** ISO 8601 UTC, or null for what is no date. */
export function isoDate(value: unknown): string | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** One of a list, as the type system wants it; a value that is unknown here becomes the fallback. */
export function oneOf<Value extends string>(value: unknown, known: readonly Value[], fallback: Value): Value {
  return known.find((one) => one === value) ?? fallback
}

export function wholeNumber(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : fallback
}
