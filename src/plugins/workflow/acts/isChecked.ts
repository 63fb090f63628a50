import type { ActDefinition, Effect } from '../types'

const CHECKED = new Set<Effect>(['submit', 'approve', 'publish', 'fix', 'correct'])

/** Whether errors of the checklist stop an act: what it says itself, else what it does. */
export function isChecked({ checks, effect }: Pick<ActDefinition, 'checks' | 'effect'>): boolean {
  return checks ?? CHECKED.has(effect)
}
