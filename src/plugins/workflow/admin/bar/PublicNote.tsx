'use client'

import { CheckboxInput, TextareaInput } from '@payloadcms/ui'

import type { Effect, TransitionRequest } from '../../types'
import { Choice } from '../Choice'
import { useTexts } from '../useTexts'

/** What is typed into the fields, by their names. */
export interface Said {
  first?: string
  second?: string
  weight?: 'minor' | 'major'
  withoutTitle?: boolean
}

/** Whether an act says something in public. */
export const speaks = (effect: Effect | undefined): boolean => effect === 'correct' || effect === 'retract'

/** The part of a request to the door that tells the public. */
export function saidIn(
  effect: Effect | undefined,
  { first = '', second = '', weight = 'minor', withoutTitle = false }: Said,
): Pick<TransitionRequest, 'correction' | 'retraction'> {
  if (effect === 'correct') return { correction: { wrong: first, right: second, weight } }
  return effect === 'retract' ? { retraction: { reason: first, notice: second, withoutTitle } } : {}
}

interface Given {
  effect: Effect | undefined
  said: Said
  onChange(said: Said): void
  /** Tells its fields from those of another note in the same dialog. */
  name?: string
}

/** What readers are told with an act: of a correction what was wrong and what is right, of a retraction why. */
export function PublicNote({ effect, name = 'public', onChange, said }: Given) {
  const { t } = useTexts()
  if (!speaks(effect)) return null
  const isCorrection = effect === 'correct'
  return (
    <>
      <TextareaInput
        label={t(isCorrection ? 'correctionWrong' : 'retractionReason')}
        onChange={(event) => onChange({ ...said, first: event.target.value })}
        path={`workflow-${name}-first`}
        rows={2}
        value={said.first ?? ''}
      />
      <TextareaInput
        label={t(isCorrection ? 'correctionRight' : 'retractionNotice')}
        onChange={(event) => onChange({ ...said, second: event.target.value })}
        path={`workflow-${name}-second`}
        rows={2}
        value={said.second ?? ''}
      />
      {isCorrection ? (
        <Choice
          label={t('correctionWeight')}
          onChange={(weight) => onChange({ ...said, weight: weight === 'major' ? 'major' : 'minor' })}
          options={[
            { label: t('correctionMinor'), value: 'minor' },
            { label: t('correctionMajor'), value: 'major' },
          ]}
          value={said.weight ?? 'minor'}
        />
      ) : (
        <CheckboxInput
          checked={said.withoutTitle ?? false}
          id={`workflow-${name}-without-title`}
          label={t('retractionWithoutTitle')}
          onToggle={() => onChange({ ...said, withoutTitle: !said.withoutTitle })}
        />
      )}
    </>
  )
}
