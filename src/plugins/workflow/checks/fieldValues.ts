import type { FlattenedField } from 'payload'

import type { CheckContext } from '../types'

/** A value in a document: where it is, in which language, and the field that holds it. */
export interface FieldValue {
  /** As forms name it: "sources.0.name". */
  path: string
  value: unknown
  /** Only of localised values. */
  locale?: string
  field: FlattenedField
}

/** The parts of Payload's field configuration that the walk needs. */
type Fields = readonly FlattenedField[]
type Place = Omit<FieldValue, 'field'>
type Visit = (value: FieldValue) => void

/** Every value of a document that holds all locales, rows of arrays and blocks included, groups and rows themselves too. */
export function fieldValues(doc: Record<string, unknown>, fields: Fields, locales: string[]): FieldValue[] {
  const found: FieldValue[] = []
  walk(fields, doc, { path: '', value: doc }, locales, (value) => found.push(value))
  return found
}

/** The same for the document of a check, by its collection's configuration. */
export function valuesOf({ collection, doc, req }: CheckContext): FieldValue[] {
  const { collections, config } = req.payload
  const locales = config.localization ? config.localization.localeCodes : []
  return fieldValues(doc, collections[collection].config.flattenedFields, locales)
}

/** The values at one path; a path through an array ("sources.name") leads to each of its rows. */
export function valuesAt(values: FieldValue[], path: string): FieldValue[] {
  return values.filter((value) => value.path === path || withoutRows(value.path) === path)
}

function withoutRows(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '')
}

function walk(
  fields: Fields,
  data: Record<string, unknown>,
  at: Place,
  locales: string[],
  visit: Visit,
): void {
  for (const field of fields) {
    const path = at.path ? `${at.path}.${field.name}` : field.name
    for (const { value, locale } of perLocale(field, data[field.name], locales)) {
      const place = { path, value, locale: locale ?? at.locale }
      visit({ ...place, field })
      into(field, place, locales, visit)
    }
  }
}

function perLocale(
  field: FlattenedField,
  value: unknown,
  locales: string[],
): { value: unknown; locale?: string }[] {
  if (!('localized' in field) || !field.localized || locales.length === 0) return [{ value }]
  const perCode = isRecord(value) ? value : {}
  return locales.map((locale) => ({ value: perCode[locale], locale }))
}

function into(field: FlattenedField, place: Place, locales: string[], visit: Visit): void {
  if ('blocks' in field) {
    rowsOf(place.value).forEach((row, index) => {
      const block = field.blocks.find(({ slug }) => slug === row.blockType)
      if (block) walk(block.flattenedFields, row, rowPlace(place, index), locales, visit)
    })
  } else if (field.type === 'array') {
    rowsOf(place.value).forEach((row, index) =>
      walk(field.flattenedFields, row, rowPlace(place, index), locales, visit),
    )
  } else if ('flattenedFields' in field) {
    walk(field.flattenedFields, isRecord(place.value) ? place.value : {}, place, locales, visit)
  }
}

const rowPlace = (place: Place, index: number): Place => ({ ...place, path: `${place.path}.${index}` })

function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
