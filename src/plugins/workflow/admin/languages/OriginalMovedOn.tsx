'use client'

import { Button, Link, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { Note } from '../notices/Note'
import { differenceAddress } from '../panel/differenceAddress'
import { postTranslationChecked } from '../state/workflowApi'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'

/** Of a translation whose original was corrected, retracted or changed: what has happened, until somebody has looked. */
export function OriginalMovedOn() {
  const { at, refresh, state } = useWorkflow()
  const { config } = useConfig()
  const { language, t, time } = useTexts()
  const [running, setRunning] = useState(false)
  const story = state?.story
  if (!at || !story?.behind) return null

  const { happened, maySettle, since, versions } = story.behind
  const [seen, now] = versions
  const original = { collection: at.collection, document: story.original }
  const settle = async () => {
    setRunning(true)
    const answer = await postTranslationChecked(at, language)
    setRunning(false)
    if (!answer.ok) return void toast.error(answer.problem.message || t('unreachable'))
    await refresh('look')
  }
  return (
    <Note label={t('originalMovedOn')}>
      <p>
        <strong>{t('originalMovedOn')}</strong> ({time(since)})
      </p>
      <ul>
        {happened.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="workflow-note__acts">
        {maySettle && (
          <Button disabled={running} margin={false} onClick={() => void settle()} size="small" type="button">
            {t('translationChecked')}
          </Button>
        )}
        {seen && now && seen !== now && (
          <Link href={differenceAddress(config.routes.admin, original, seen, now)} target="_blank">
            {t('originalDifference')}
          </Link>
        )}
      </div>
    </Note>
  )
}
