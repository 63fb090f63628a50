import type { OriginalState } from './originalState'

/** Something that has happened to an original, and that its translation does not know of. */
export type Happening =
  | { kind: 'retracted' }
  | { kind: 'unpublished' }
  /** `number`: of the newest correction. */
  | { kind: 'corrected'; number: number }
  | { kind: 'facts'; fields: string[] }
  /** Another text is public. */
  | { kind: 'changed'; number: number }

/**
 * What has happened to an original since somebody looked. Pure.
 * @returns the gravest first; empty where nothing has that a translation would have to follow.
 */
export function behind(seen: OriginalState, now: OriginalState): Happening[] {
  if (now.isRetracted) return seen.isRetracted ? [] : [{ kind: 'retracted' }]
  if (!now.isPublic) return seen.isPublic ? [{ kind: 'unpublished' }] : []
  const fields = Object.keys(now.facts).filter((name) => now.facts[name] !== seen.facts[name])
  return [
    ...(now.corrections > seen.corrections ? [{ kind: 'corrected' as const, number: now.corrections }] : []),
    ...(fields.length > 0 ? [{ kind: 'facts' as const, fields }] : []),
    ...(now.hash !== seen.hash ? [{ kind: 'changed' as const, number: now.number }] : []),
  ]
}
