import {
  isolateObjectProperty,
  type CollectionSlug,
  type FlattenedBlock,
  type FlattenedField,
  type PayloadRequest,
  type Validate,
} from 'payload'
import { fieldShouldBeLocalized } from 'payload/shared'

import type { Finding } from '../types'
import type { Doc } from './documentNow'
import { labelIn } from './labelIn'
import { refusal } from './refusal'

type Values = Record<string, unknown>

/** What is asked for while a document is walked in one language. */
interface Walk {
  req: PayloadRequest
  language: string
  doc: Doc
  findings: Finding[]
}

/**
 * What is wrong with a document in the languages that become public with it.
 * Payload validates the default one, and only when it goes out: too late for what
 * was approved. Another becomes public when anything is written in it.
 *
 * @param doc all locales.
 */
export async function faultsOfLanguages(
  req: PayloadRequest,
  collection: string,
  doc: Doc,
): Promise<Finding[]> {
  const { localization } = req.payload.config
  if (!localization) return []
  const { flattenedFields } = req.payload.collections[collection as CollectionSlug].config
  const findings: Finding[] = []
  for (const language of localization.localeCodes) {
    if (language !== localization.defaultLocale && !hasText(flattenedFields, doc, language)) continue
    const inLanguage = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
    Object.assign(inLanguage, { locale: language, fallbackLocale: null })
    await walk({ req: inLanguage, language, doc, findings }, flattenedFields, doc, {
      path: '',
      within: false,
    })
  }
  return findings
}

/** Whether a collection has anything that is written in several languages. */
export function isLocalized(req: PayloadRequest, fields: FlattenedField[]): boolean {
  return fields.some(
    (field) =>
      ('localized' in field && Boolean(field.localized)) ||
      childrenOf(req, field, undefined).some((children) => isLocalized(req, children)),
  )
}

async function walk(
  at: Walk,
  fields: FlattenedField[],
  siblings: Values,
  { path, within }: { path: string; within: boolean },
): Promise<void> {
  for (const field of fields) {
    const localized = fieldShouldBeLocalized({ field: field as never, parentIsLocalized: within })
    const stored = siblings[field.name]
    const value = localized ? (isValues(stored) ? stored[at.language] : undefined) : stored
    const own = { path: path + field.name, within: within || localized }
    if (own.within) await validate(at, field, value, siblings, own.path)
    await walkInto(at, field, value, own)
  }
}

async function walkInto(
  at: Walk,
  field: FlattenedField,
  value: unknown,
  { path, within }: { path: string; within: boolean },
): Promise<void> {
  const rows = Array.isArray(value) ? value.filter(isValues) : []
  if (field.type === 'array' || field.type === 'blocks') {
    for (const [place, row] of rows.entries())
      for (const fields of childrenOf(at.req, field, row.blockType))
        await walk(at, fields, row, { path: `${path}.${place}.`, within })
  } else if (isValues(value)) {
    for (const fields of childrenOf(at.req, field, undefined))
      await walk(at, fields, value, { path: `${path}.`, within })
  }
}

async function validate(
  { req, language, doc, findings }: Walk,
  field: FlattenedField,
  value: unknown,
  siblingData: Values,
  path: string,
): Promise<void> {
  if (!('validate' in field) || typeof field.validate !== 'function' || field.name === 'id') return
  const { condition } = field.admin ?? {}
  const about = {
    blockData: siblingData,
    operation: 'update',
    path: path.split('.'),
    user: req.user,
  } as const
  if (condition && !condition(doc, siblingData, about)) return
  const result = await (field.validate as Validate)(value, {
    ...field,
    ...about,
    id: doc.id,
    data: doc,
    event: 'submit',
    preferences: { fields: {} },
    req,
    siblingData,
  } as never)
  if (result === true) return
  const label = 'label' in field && typeof field.label === 'string' ? field.label : textOf(req, field)
  const values = { label, language, problem: String(result) }
  const { message } = refusal(req, 'checklist', 'languageIncomplete', { values })
  findings.push({ code: 'language-incomplete', level: 'error', message, field: path })
}

function textOf(req: PayloadRequest, field: FlattenedField): string {
  const label = 'label' in field ? field.label : undefined
  return isValues(label) ? labelIn(req, label as { en: string }, field.name) : field.name
}

/** Whether anything is written in a language. */
function hasText(fields: FlattenedField[], values: Values, language: string): boolean {
  return fields.some((field) => {
    const value = values[field.name]
    if (value === null || value === undefined) return false
    if ('localized' in field && field.localized) return isValues(value) && !isEmpty(value[language])
    const inner = 'flattenedFields' in field ? field.flattenedFields : []
    const rows = Array.isArray(value) ? value : [value]
    return inner.length > 0 && rows.some((row) => isValues(row) && hasText(inner, row, language))
  })
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** The fields inside a field: of one block, where it is named. */
function childrenOf(req: PayloadRequest, field: FlattenedField, block: unknown): FlattenedField[][] {
  if (field.type !== 'blocks') return 'flattenedFields' in field ? [field.flattenedFields] : []
  const shared = req.payload.blocks as Record<string, FlattenedBlock>
  return (field.blockReferences ?? field.blocks)
    .map((one) => (typeof one === 'string' ? shared[one] : one))
    .filter((one) => one !== undefined && (block === undefined || one.slug === block))
    .map((one) => one!.flattenedFields)
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
