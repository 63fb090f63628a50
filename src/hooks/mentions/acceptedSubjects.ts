import { keyOf, type MentionRow } from './mergeMentions'

/**
 * What counts of `mentions` as the article's content: who was accepted. Suggestions and what was dismissed are
 * the desk's own, and readers see nothing of them.
 */
export function acceptedSubjects(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined
  const accepted = (value as MentionRow[])
    .filter(({ status }) => status === 'accepted')
    .map(({ subject }) => keyOf(subject))
    .filter((key) => key !== undefined)
  return accepted.length > 0 ? accepted : undefined
}
