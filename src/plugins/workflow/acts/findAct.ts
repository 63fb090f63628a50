import type { PayloadRequest } from 'payload'

import type { ActDefinition, Workflow } from '../types'
import { refusal, WorkflowRefusal } from './refusal'
import { labelIn } from './labelIn'

export interface NamedAct extends ActDefinition {
  name: string
}

/**
 * The act that leads from a stage to another; named, where several do.
 * @throws WorkflowRefusal unknown-act, wrong-stage.
 */
export function findAct(
  req: PayloadRequest,
  workflow: Workflow,
  stage: string,
  { to, act, correction }: { to?: string; act?: string; correction?: object },
): NamedAct {
  const all = actsOf(workflow)
  const labelOfStage = (name: string) => labelIn(req, workflow.stages[name]?.label, name)
  if (act !== undefined) {
    const found = all.find(({ name }) => name === act)
    if (!found || (to !== undefined && found.effect !== 'check' && found.to !== to)) {
      const acts = all.map(({ name, to }) => `${name} → ${to}`).join(', ')
      throw new WorkflowRefusal(refusal(req, 'unknown-act', 'unknownAct', { values: { act, acts } }))
    }
    if (found.from.includes(stage)) return found
    refuseIfFrozen(req, workflow, stage, labelIn(req, found.label, act))
    const values = { act: labelIn(req, found.label, act), stage: labelOfStage(stage) }
    throw new WorkflowRefusal(refusal(req, 'wrong-stage', 'notFromThisStage', { values }))
  }
  const leading = all.filter((one) => one.to === to && one.from.includes(stage) && one.effect !== 'check')
  // A way that needs no exception is meant, where there is one: "approve", not "approve alone". And whoever says what
  // was wrong means the correction, whoever does not, does not.
  const ordinary = preferred(leading, ({ alone }) => !alone)
  const [only, ...others] = preferred(
    ordinary,
    ({ effect }) => (effect === 'correct') === Boolean(correction),
  )
  const values = { stage: labelOfStage(stage), to: labelOfStage(to ?? '') }
  if (!only) refuseIfFrozen(req, workflow, stage, values.to)
  if (!only) throw new WorkflowRefusal(refusal(req, 'wrong-stage', 'noActLeadsThere', { values }))
  if (others.length > 0) {
    const acts = leading.map(({ name }) => name).join(', ')
    throw new WorkflowRefusal(
      refusal(req, 'unknown-act', 'severalActsLeadThere', { values: { ...values, acts } }),
    )
  }
  return only
}

function preferred(acts: NamedAct[], isMeant: (act: NamedAct) => boolean): NamedAct[] {
  const meant = acts.filter(isMeant)
  return meant.length > 0 ? meant : acts
}

function refuseIfFrozen(req: PayloadRequest, workflow: Workflow, stage: string, act: string): void {
  if (!workflow.stages[stage]?.frozen) return
  const out = actOutOf(workflow, stage)
  const values = { act, use: out ? labelIn(req, out.label, out.name) : '' }
  throw new WorkflowRefusal(refusal(req, 'retracted', 'frozen', { values, use: out?.name }))
}

/** The first act that leads out of a stage. */
export function actOutOf(workflow: Workflow, stage: string): NamedAct | undefined {
  return actsOf(workflow).find(({ from, to }) => from.includes(stage) && to !== stage)
}

export function actsOf(workflow: Workflow): NamedAct[] {
  return Object.entries(workflow.acts).map(([name, act]) => ({ ...act, name }))
}

/** The first act with an effect: what a refusal points at. */
export function actFor(workflow: Workflow, effect: ActDefinition['effect']): string | undefined {
  return actsOf(workflow).find((act) => act.effect === effect)?.name
}
