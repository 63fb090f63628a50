import type { ChangeHead } from '../types'

/**
 * A light row (everything but the item) as one text: libsql takes four times as long to hand over twelve
 * columns, and a start reads all rows there are.
 */
export const HEAD_AS_JSON =
  'json_array(number, key, type, document, language, act, reason, json(tags), json(tags_before), slug, date_published, at)'

/** What {@link HEAD_AS_JSON} has made. */
export function headOfJson(text: unknown): ChangeHead {
  const [number, key, type, document, language, act, reason, tags, tagsBefore, slug, datePublished, at] =
    JSON.parse(String(text)) as HeadValues
  return { number, key, type, document, language, act, reason, tags, tagsBefore, slug, datePublished, at }
}

type HeadValues = [
  number: number,
  key: string,
  type: string,
  document: string,
  language: string,
  act: ChangeHead['act'],
  reason: ChangeHead['reason'],
  tags: string[],
  tagsBefore: string[],
  slug: string | null,
  datePublished: string | null,
  at: string,
]

export function json(value: unknown): unknown {
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : null
}
