import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { contentInOneLanguage, contentOfDoc, contentOfSent } from '../approval/contentHash'
import { labelOf } from '../checks/requiredFields'
import { richTextPieces } from '../checks/richTextNodes'
import { say } from '../gate/sentences'
import type { Finding } from '../types'
import { excerpts } from './excerpts'

type Doc = Record<string, unknown>

/** The fields that differ between two stored texts of a document, with both values where people can read them. */
export function differences(req: PayloadRequest, collection: string, before: Doc, after: Doc): Finding[] {
  const then = contentOfDoc(req.payload, collection, before)
  const now = contentOfDoc(req.payload, collection, after)
  return between(req, collection, [...new Set([...Object.keys(then), ...Object.keys(now)])], then, now)
}

/** The same where only what a client has is known: its fields, in the request's language. */
export function differencesFromSent(
  req: PayloadRequest,
  collection: string,
  sent: Doc,
  after: Doc,
): Finding[] {
  const then = contentOfSent(req.payload, collection, sent)
  const now = contentInOneLanguage(req.payload, collection, after, req.locale ?? undefined)
  const isSent = (field: string) => field in sent
  return between(
    req,
    collection,
    [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(isSent),
    then,
    now,
  )
}

function between(req: PayloadRequest, collection: string, fields: string[], then: Doc, now: Doc): Finding[] {
  return fields
    .map((field) => ({ field, before: read(req, then[field]), after: read(req, now[field]) }))
    .filter(({ before, after }) => !isDeepStrictEqual(before, after))
    .map(({ field, before, after }) => ({
      code: 'field-differs',
      level: 'error',
      field,
      message: messageOf(req, labelIn(req, collection, field), textOf(before), textOf(after)),
    }))
}

/** In the request's language, where there are several. */
function read({ locale }: PayloadRequest, value: unknown): unknown {
  const inLanguages = typeof value === 'object' && value !== null && locale && locale in value
  return (inLanguages ? (value as Doc)[locale] : value) ?? ''
}

function labelIn(req: PayloadRequest, collection: string, name: string): string {
  const { flattenedFields } = req.payload.collections[collection as CollectionSlug].config
  const field = flattenedFields.find((one) => one.name === name)
  return field ? labelOf(field, req) : name
}

function messageOf(req: PayloadRequest, label: string, before?: string, after?: string): string {
  const { language } = req.i18n
  if (before === undefined || after === undefined || before === after)
    return say('fieldDiffersInside', language, { label })
  const [then, now] = excerpts(before, after)
  return say('fieldDiffers', language, { label, before: then, after: now })
}

/** Undefined for what has no text of its own: rows, relations. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'object' && value !== null && 'root' in value
    ? richTextPieces(value).join(' ')
    : undefined
}
