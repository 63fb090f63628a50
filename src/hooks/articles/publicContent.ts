/** The fields that readers see; a change of any other is no change to them. */
const publicFields = [
  'inLanguage',
  'headline',
  'slug',
  'description',
  'image',
  'articleBody',
  'articleSection',
  'topics',
  'authors',
  'about',
  'sources',
  'relatedArticles',
  'replyTo',
  'kind',
  'canonicalUrl',
  'corrections',
  'meta',
] as const

type Values = Record<string, unknown>

/**
 * Whether readers would see a difference between two states of an article. Ids of rows, the order of
 * keys, and the ways to say "nothing" (absent, null, empty) make none.
 */
export function samePublicContent(one: Values, other: Values): boolean {
  return publicFields.every(
    (field) => JSON.stringify(plain(one[field])) === JSON.stringify(plain(other[field])),
  )
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return plainDate(value)
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object') return value
  const parts = Object.entries(value)
    .filter(([key, part]) => key !== 'id' && plain(part) !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => [key, plain(part)])
  return parts.length === 0 ? null : Object.fromEntries(parts)
}

/** "2025-11-03" and "2025-11-03T00:00:00Z" come back from the database as "2025-11-03T00:00:00.000Z". */
function plainDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) return text
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? text : date.toISOString()
}
