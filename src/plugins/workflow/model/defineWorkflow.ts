import type { ActDefinition, Rights, StageDefinition, Workflow } from '../types'

interface Definition<Stage extends string, ActName extends string, Right extends string> {
  stages: Record<Stage, StageDefinition & { onEdit?: NoInfer<Stage> }>
  initial: NoInfer<Stage>
  published: NoInfer<Stage>
  /** All rights that acts may ask for. */
  rights: readonly Right[]
  acts: Record<ActName, ActDefinition<NoInfer<Stage>, NoInfer<Right>>>
}

/** Ties the names of a workflow together: an act to a stage that is none, or with a right that is none, does not compile. */
export function defineWorkflow<
  const Stage extends string,
  const ActName extends string,
  const Right extends string,
>(definition: Definition<Stage, ActName, Right>): Workflow<Stage, ActName, Right> {
  return definition
}

/** The rights that a workflow's acts ask for. */
export type RightOf<W> = W extends Workflow<string, string, infer Right> ? Right : never

/** Who may what in a workflow: a right that is none of its, or one that is left out, does not compile. */
export function defineRights<W extends Workflow>(_workflow: W, rights: Rights<RightOf<W>>): Rights {
  return rights
}
