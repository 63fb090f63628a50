import type { PayloadRequest } from 'payload'

import { labelIn } from '../acts/labelIn'
import type { Governed } from '../options/governed'
import type { Effect } from '../types'

/** The act that a refusal points at, the first with this effect: by its name, and in the sentence by its label. */
export function pointsAt(
  req: PayloadRequest,
  { workflow }: Governed,
  effect: Effect,
): { use?: string; values?: { use: string } } {
  const [name, act] = Object.entries(workflow.acts).find(([, one]) => one.effect === effect) ?? []
  return name && act ? { use: name, values: { use: labelIn(req, act.label, name) } } : {}
}
