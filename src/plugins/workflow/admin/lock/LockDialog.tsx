'use client'

import {
  Button,
  TextareaInput,
  useConfig,
  useDocumentInfo,
  useForm,
  useRouteTransition,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { ProblemNote } from '../bar/ProblemNote'
import { Dialog } from '../Dialog'
import { loadNewest } from '../state/loadNewest'
import { useWorkflow } from '../state/useWorkflow'
import type { Problem } from '../state/ask'
import { postTakeOver } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import type { ForeignLock } from './useForeignLock'

/** Who is editing the document, since when; to be read only, or taken over with a word of why. */
export function LockDialog({ lock, onRead }: { lock: ForeignLock; onRead(): void }) {
  const { name, since, wasOwn } = lock
  const { at } = useWorkflow()
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { setModified } = useForm()
  const { language, t, time } = useTexts()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<Problem>()
  if (!at) return null

  const goBack = () => {
    const path = `/collections/${collectionSlug}` as const
    startRouteTransition(() => router.push(formatAdminURL({ adminRoute: config.routes.admin, path })))
  }
  const takeOver = async () => {
    const answer = await postTakeOver(at, note.trim(), language)
    if (answer.ok) loadNewest(setModified)
    else setProblem(answer.problem)
  }
  return (
    <Dialog
      controls={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={goBack} type="button">
            {t('goBack')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={onRead} type="button">
            {t('readOnly')}
          </Button>
          <Button margin={false} onClick={() => void takeOver()} type="button">
            {t('takeOver')}
          </Button>
        </>
      }
      heading={t(wasOwn ? 'lockTaken' : 'lockTitle', { name })}
      onClose={onRead}
      slug={`workflow-lock-${at.collection}-${at.id}`}
    >
      <p>{t('lockSince', { time: time(since) })}</p>
      {wasOwn && <p>{t('lockKept')}</p>}
      {problem && <ProblemNote problem={problem} />}
      <TextareaInput
        label={t('takeOverNote')}
        onChange={(event) => setNote(event.target.value)}
        path="workflow-take-over-note"
        rows={2}
        value={note}
      />
    </Dialog>
  )
}
