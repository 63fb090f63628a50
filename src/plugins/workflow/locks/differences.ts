import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'

import { contentOfDoc } from '../approval/contentHash'
import { say } from '../gate/sentences'
import type { Finding } from '../types'

type Doc = Record<string, unknown>

const LONGEST = 80

/** The fields that differ between two stored texts of a document, with both values. */
export function differences(req: PayloadRequest, collection: string, before: Doc, after: Doc): Finding[] {
  const then = contentOfDoc(req.payload, collection, before)
  const now = contentOfDoc(req.payload, collection, after)
  return between(req, [...new Set([...Object.keys(then), ...Object.keys(now)])], then, now)
}

/** The same where only what a client sends is known: its fields, in the request's language. */
export function differencesFromSent(
  req: PayloadRequest,
  collection: string,
  sent: Doc,
  after: Doc,
): Finding[] {
  const now = contentOfDoc(req.payload, collection, after)
  const fields = Object.keys(sent).filter((field) => field in now)
  return between(req, fields, sent, now)
}

function between(req: PayloadRequest, fields: string[], then: Doc, now: Doc): Finding[] {
  return fields
    .map((field) => ({ field, before: read(req, then[field]), after: read(req, now[field]) }))
    .filter(({ before, after }) => !isDeepStrictEqual(before, after))
    .map(({ field, before, after }) => ({
      code: 'field-differs',
      level: 'error',
      field,
      message: say('fieldDiffers', req.i18n.language, {
        label: field,
        before: short(before),
        after: short(after),
      }),
    }))
}

/** In the request's language, where there are several. */
function read({ locale }: PayloadRequest, value: unknown): unknown {
  const inLanguages = typeof value === 'object' && value !== null && locale && locale in value
  return (inLanguages ? (value as Doc)[locale] : value) ?? ''
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
