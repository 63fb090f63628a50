import type { Governed } from '../options/governed'
import type { Effect } from '../types'

/** The name of the act that a refusal points at: the first with this effect. */
export function actWith({ workflow }: Governed, effect: Effect): string | undefined {
  return Object.entries(workflow.acts).find(([, act]) => act.effect === effect)?.[0]
}
