'use client'

import { CheckboxInput } from '@payloadcms/ui'

import type { Effect } from '../../types'
import { PublicNote } from '../bar/PublicNote'
import { useTexts } from '../useTexts'
import type { Together } from './useTogether'
import './languages.css'

/** The public documents of the story in other languages: each may be taken back in the same act, in its own words. */
export function OtherLanguages({ effect, together }: { effect: Effect | undefined; together: Together }) {
  const { t } = useTexts()
  const { choose, others, say } = together
  if (others.length === 0) return null
  return (
    <fieldset className="workflow-together">
      <legend>{t('otherLanguages')}</legend>
      {others.map(({ chosen, id, label, problem, title }) => (
        <div key={id}>
          <CheckboxInput
            checked={chosen !== undefined}
            id={`workflow-together-${id}`}
            label={t('togetherWith', { language: label, title })}
            onToggle={() => void choose(id)}
          />
          {problem && <p role="alert">{problem}</p>}
          {chosen && (
            <PublicNote effect={effect} name={id} onChange={(said) => say(id, said)} said={chosen.said} />
          )}
        </div>
      ))}
    </fieldset>
  )
}
