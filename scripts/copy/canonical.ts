import { createHash } from 'node:crypto'

export type Values = Record<string, unknown>

/**
 * A document as JSON that is the same whichever database it was read from: keys in order, dates as ISO 8601
 * texts, ids as texts, and nothing that is empty, for one database says null where the other says nothing.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(normal(value)) ?? 'null'
}

/** The id that stands for this one where a database takes 24 hexadecimal digits only; such ones stay as they are. */
export function objectIdFor(id: string): string {
  return /^[0-9a-f]{24}$/.test(id) ? id : createHash('sha256').update(id).digest('hex').slice(0, 24)
}

function normal(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map((each) => normal(each) ?? null) : undefined
  if (typeof value !== 'object') return value
  if ('toHexString' in value && typeof value.toHexString === 'function') return String(value.toHexString())
  const entries = Object.entries(value)
    .map(([key, each]): [string, unknown] => [key, normal(each)])
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
