import type { ActDefinition, StageDefinition, Workflow } from '../types'

type PublicStage = 'retracted'
type PublicAct = 'correct' | 'retract' | 'liftRetraction'
type PublicRight = PublicAct

const retracted: StageDefinition = {
  label: { en: 'Retracted', tr: 'Geri çekildi' },
  public: 'never',
  tone: 'bad',
  frozen: true,
}

/**
 * A newsroom's workflow with what is done in public: corrected with a public note; retracted with a reason and a
 * notice in the place of the text. For collections whose readers have a place for both.
 */
export function withPublicActs<Stage extends string, ActName extends string, Right extends string>(
  workflow: Workflow<Stage, ActName, Right>,
): Workflow<Stage | PublicStage, ActName | PublicAct, Right | PublicRight> {
  const { initial, published, rights = [], stages, acts } = workflow
  const whereTexts = Object.keys(stages).filter((stage) => stages[stage as Stage].public === 'as-before')
  const publicActs: Record<PublicAct, ActDefinition> = {
    correct: {
      label: { en: 'Correct', tr: 'Düzeltme yayımla' },
      from: whereTexts,
      to: published,
      effect: 'correct',
      right: 'correct',
    },
    retract: {
      label: { en: 'Retract', tr: 'Geri çek ve duyur' },
      from: [published, ...whereTexts],
      to: 'retracted',
      effect: 'retract',
      right: 'retract',
    },
    liftRetraction: {
      label: { en: 'Lift the retraction', tr: 'Geri çekmeyi kaldır' },
      from: ['retracted'],
      to: initial,
      effect: 'move',
      right: 'liftRetraction',
      note: 'required',
    },
  }
  return {
    initial,
    published,
    rights: [...rights, 'correct', 'retract', 'liftRetraction'],
    stages: { ...stages, retracted },
    acts: { ...acts, ...publicActs },
  }
}
