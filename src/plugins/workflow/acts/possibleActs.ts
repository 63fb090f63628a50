import type { PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import type { PossibleAct, Refusal, WorkflowState } from '../types'
import type { DocumentNow } from './documentNow'
import { actsOf, type NamedAct } from './findAct'
import { labelIn } from './labelIn'
import { fourEyes, right, whatItNeeds } from './reasons'
import { locked } from './seen'

const MOST_BUTTONS = 2

interface Question {
  its: Governed
  now: DocumentNow
  /** Somebody else's. */
  lock: WorkflowState['lock']
}

/** The acts from where a document stands, each with why it is not possible for this user now. */
export async function possibleActs(req: PayloadRequest, asked: Question): Promise<PossibleAct[]> {
  const { its, now } = asked
  const acts = actsOf(its.workflow).filter(({ from }) => from.includes(now.standing.stage))
  const all = await Promise.all(
    acts.map(async (act) => ({ act, reasons: await reasonsAgainst(req, asked, act) })),
  )
  const buttons = all
    .filter(({ act, reasons }) => act.primary && reasons.length === 0)
    .slice(0, MOST_BUTTONS)
    .map(({ act }) => act.name)
  return all.map(({ act, reasons }) => ({
    act: act.name,
    to: act.to,
    label: labelIn(req, act.label, act.name),
    possible: reasons.length === 0,
    primary: buttons.includes(act.name),
    note: act.note === 'required' || act.alone ? 'required' : 'optional',
    reasons,
  }))
}

/** Not the checklist: it stands beside them, and is for the writer to work off. */
async function reasonsAgainst(
  req: PayloadRequest,
  { its, now, lock }: Question,
  act: NamedAct,
): Promise<Refusal[]> {
  const question = { req, its, now, act, isSystem: false }
  const found = [
    await right(question),
    locked(req, lock, act),
    await whatItNeeds(question),
    await fourEyes(question),
  ]
  return found.filter((reason) => reason !== undefined)
}
