import type { PayloadRequest } from 'payload'

import { actOutOf } from '../acts/findAct'
import { labelIn } from '../acts/labelIn'
import { standingOf } from '../fields/standing'
import type { Governed } from '../options/governed'
import { isPublic, type MainRow, type NewestVersion } from './newest'
import { refuse } from './refuse'

/** What was taken back in public stays as it is, in the trash or out of it, until an act leads out. */
export function refuseIfFrozen(
  req: PayloadRequest,
  { workflow }: Governed,
  main: MainRow | null,
  newest: NewestVersion | null,
): void {
  const { stage } = standingOf(newest?.doc)
  if (!stage || !workflow.stages[stage]?.frozen || isPublic(main)) return
  const out = actOutOf(workflow, stage)
  const values = { use: out ? labelIn(req, out.label, out.name) : '' }
  throw refuse(req, 'retracted', 'frozen', { use: out?.name, values })
}
