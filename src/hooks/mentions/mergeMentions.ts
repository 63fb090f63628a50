import type { Mention, MentionReason, Subject } from './nameIndex'
import { namedCollections } from './readNames'

/** A row of an article's `mentions`, as Payload stores it. */
export interface MentionRow {
  id?: string | null
  name?: string | null
  subject?: { relationTo: string; value: unknown } | null
  reason?: MentionReason | null
  status?: 'suggested' | 'accepted' | 'dismissed' | null
}

const rank: Record<MentionReason, number> = { name: 0, alias: 1, product: 2 }
const collectionOf = Object.fromEntries(Object.entries(namedCollections).map(([slug, type]) => [type, slug]))

/**
 * The mentions of an article after its text was looked through.
 *
 * - What an editor accepted or dismissed stays as it is, whether the name still occurs or not.
 * - Suggestions follow the text: new ones come, those whose name is gone go.
 * - Each company or person once. Rows that name nobody yet (somebody is filling them in) stay.
 *
 * @param rows in the order in which they are kept; of several rows for one subject, a decided one wins
 * @param found what {@link import('./nameIndex').findMentions} found
 */
export function mergeMentions(rows: MentionRow[], found: Mention[]): MentionRow[] {
  const suggestions = suggestionsOf(found)
  const decided = new Map<string, MentionRow>()
  for (const row of rows) {
    const key = keyOf(row.subject)
    if (key && isDecided(row) && !decided.has(key)) decided.set(key, row)
  }
  const merged = new Map<string, MentionRow>()
  rows.forEach((row, place) => {
    const key = keyOf(row.subject) ?? `empty ${place}`
    const suggestion = suggestions.get(key)
    const kept = keyOf(row.subject) ? decided.get(key) : row
    if (kept) merged.set(key, kept)
    else if (suggestion && !merged.has(key)) merged.set(key, { ...row, ...suggestion })
  })
  for (const [key, suggestion] of suggestions) if (!merged.has(key)) merged.set(key, suggestion)
  return [...merged.values()]
}

/** True when an editor has accepted or dismissed the mention. */
export function isDecided({ status }: MentionRow): boolean {
  return status === 'accepted' || status === 'dismissed'
}

/** One row for each subject, in the order of the text, by the best reason that the text gives. */
function suggestionsOf(found: Mention[]): Map<string, MentionRow & { reason: MentionReason }> {
  const suggestions = new Map<string, MentionRow & { reason: MentionReason }>()
  for (const { text, subjects } of found) {
    for (const { subject, reason } of subjects) {
      const relation = relationTo(subject)
      const key = keyOf(relation) ?? ''
      const known = suggestions.get(key)
      if (known && rank[known.reason] <= rank[reason]) continue
      suggestions.set(key, { name: text, subject: relation, reason, status: 'suggested' })
    }
  }
  return suggestions
}

function relationTo({ type, id }: Subject): { relationTo: string; value: string } {
  return { relationTo: collectionOf[type] ?? '', value: id }
}

/** "companies:id"; undefined for a row that names nobody yet. */
export function keyOf(subject: MentionRow['subject']): string | undefined {
  const value = subject?.value
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? `${subject?.relationTo}:${id}` : undefined
}
