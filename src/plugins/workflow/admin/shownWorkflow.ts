import { isChecked } from '../acts/isChecked'
import type { Effect, StageDefinition, Texts, Workflow } from '../types'

interface ShownAct {
  label: Texts
  to: string
  effect: Effect
  note: 'optional' | 'required'
  /** Errors of the checklist stop it. */
  checks: boolean
}

/** The part of a collection's workflow that components get: data only, so that it can be sent to the browser. */
export interface ShownWorkflow {
  stages: Record<string, Pick<StageDefinition, 'frozen' | 'label' | 'onEdit' | 'public' | 'tone'>>
  acts: Record<string, ShownAct>
  published: string
  /** Slug of the accounts, for the choice of an assignee. */
  users: string
}

/** What components are told of a workflow. */
export function shownWorkflow({ acts, published, stages }: Workflow, users: string): ShownWorkflow {
  const shownActs = Object.entries(acts).map(([name, act]) => {
    const { effect, label, note = 'optional', to } = act
    return [name, { effect, label, note, to, checks: isChecked(act) }]
  })
  const shownStages = Object.entries(stages).map(([name, stage]) => [
    name,
    {
      frozen: stage.frozen,
      label: stage.label,
      onEdit: stage.onEdit,
      public: stage.public,
      tone: stage.tone,
    },
  ])
  return {
    acts: Object.fromEntries(shownActs) as ShownWorkflow['acts'],
    published,
    stages: Object.fromEntries(shownStages) as ShownWorkflow['stages'],
    users,
  }
}
