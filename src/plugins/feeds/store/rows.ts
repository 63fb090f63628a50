import type { ChangeHead } from '../types'

/** A light row as SQL gives it: snake case, JSON as text. */
export type SqlRow = Record<string, unknown>

/** The columns of a light row; everything but the item. */
export const HEAD_COLUMNS =
  'number, key, type, document, language, act, reason, tags, tags_before, slug, date_published, at'

export function headOfRow(row: SqlRow): ChangeHead {
  return {
    number: Number(row.number),
    key: String(row.key),
    type: String(row.type),
    document: String(row.document),
    language: String(row.language),
    act: String(row.act) as ChangeHead['act'],
    reason: text(row.reason) as ChangeHead['reason'],
    tags: json(row.tags) as string[],
    tagsBefore: json(row.tags_before) as string[],
    slug: text(row.slug),
    datePublished: text(row.date_published),
    at: String(row.at),
  }
}

export function json(value: unknown): unknown {
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : null
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
