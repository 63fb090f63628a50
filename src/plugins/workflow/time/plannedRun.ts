import type { PayloadRequest } from 'payload'

import type { DocumentNow } from '../acts/documentNow'
import { actsOf, type NamedAct } from '../acts/findAct'
import type { Pin } from '../fields/standing'
import type { Governed } from '../options/governed'
import type { Planned, TimedAct } from './schedule'

/** What the planner asks the door to do. */
export interface PlannedRun {
  /** Of what is planned. */
  id: string
  act: TimedAct
  /** What the record is to say. */
  note(planned: Planned): string
  /** Within the act's transaction. @throws LeaseLost where another has taken it over. */
  finish(req: PayloadRequest): Promise<void>
}

/** The document has been told otherwise since. */
export const noLongerPlanned = new Error('No longer planned.')

export interface PlannedAct {
  act: NamedAct
  planned: Planned
  pin?: Pin
}

/**
 * What a document has planned, as an act: it is done from wherever the newest text stands.
 * @throws noLongerPlanned
 */
export function plannedAct(
  { workflow }: Governed,
  { standing }: DocumentNow,
  { id, act: effect }: PlannedRun,
): PlannedAct {
  const planned = standing.schedule?.[effect]
  const acts = actsOf(workflow)
  const named = acts.find(({ name }) => name === planned?.act) ?? acts.find((one) => one.effect === effect)
  if (planned?.id !== id || !named) throw noLongerPlanned
  const pin = effect === 'publish' ? standing.schedule?.publish?.pin : undefined
  return { act: { ...named, from: [standing.stage] }, planned, ...(pin ? { pin } : {}) }
}
