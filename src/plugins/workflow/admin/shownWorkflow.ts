import type { Effect, StageDefinition, Texts, Workflow } from '../types'

/** The part of a collection's workflow that components get: data only, so that it can be sent to the browser. */
export interface ShownWorkflow {
  stages: Record<string, Pick<StageDefinition, 'label' | 'onEdit' | 'public' | 'tone'>>
  acts: Record<string, { label: Texts; to: string; effect: Effect; note: 'optional' | 'required' }>
  published: string
  /** Slug of the accounts, for the choice of an assignee. */
  users: string
}

/** What components are told of a workflow. */
export function shownWorkflow({ acts, published, stages }: Workflow, users: string): ShownWorkflow {
  const shownActs = Object.entries(acts).map(([name, { effect, label, note = 'optional', to }]) => [
    name,
    { effect, label, note, to },
  ])
  const shownStages = Object.entries(stages).map(([name, stage]) => [
    name,
    { label: stage.label, onEdit: stage.onEdit, public: stage.public, tone: stage.tone },
  ])
  return {
    acts: Object.fromEntries(shownActs) as ShownWorkflow['acts'],
    published,
    stages: Object.fromEntries(shownStages) as ShownWorkflow['stages'],
    users,
  }
}
