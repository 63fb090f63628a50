'use client'

import { TextareaInput, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState, useTransition } from 'react'

import type { PossibleAct } from '../../types'
import { CloseAndConfirm } from '../CloseAndConfirm'
import { Dialog } from '../Dialog'
import { FindingList } from '../panel/FindingList'
import type { ShownWorkflow } from '../shownWorkflow'
import { useWorkflow } from '../state/useWorkflow'
import type { Problem } from '../state/ask'
import { postRelease, postTransition } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import { consequenceOf } from './consequence'
import { OtherLanguages } from '../languages/OtherLanguages'
import { useTogether } from '../languages/useTogether'
import { findingsAgainst } from './findingsAgainst'
import { ProblemNote } from './ProblemNote'
import { PublicNote, saidIn, type Said } from './PublicNote'

interface Given {
  act: PossibleAct
  workflow: ShownWorkflow
  /** What was typed last could not be stored. */
  saveFailed: boolean
  onClose(): void
}

/** Asks before an act: what it does, the note, what the checklist warns of. What is refused stays here, with the reason. */
export function ActDialog({ act, onClose, saveFailed, workflow }: Given) {
  const known = useWorkflow()
  const { t, language } = useTexts()
  const { config } = useConfig()
  const router = useRouter()
  const [note, setNote] = useState('')
  const [said, setSaid] = useState<Said>({})
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [done, setDone] = useState(false)
  const effect = workflow.acts[act.act]?.effect
  const together = useTogether(act.act, effect)
  const [isDrawing, startDrawing] = useTransition()
  // The form is drawn anew: what somebody typed into it before that would be lost, so this stands before it till then.
  useEffect(() => {
    if (done && !isDrawing) onClose()
  }, [done, isDrawing, onClose])
  const { at, refresh, seen, state } = known
  if (!at || !state || !seen) return null

  const { errors, warnings } = findingsAgainst(act, workflow, state)
  const consequence = consequenceOf(act, workflow, state)
  const run = async () => {
    if (act.note === 'required' && note.trim() === '') {
      setProblem({ code: 'note-needed', message: t('noteMissing') })
      return
    }
    setRunning(true)
    const asked = {
      to: act.to,
      act: act.act,
      version: seen.version,
      hash: seen.hash,
      note: note.trim() || undefined,
      ...saidIn(effect, said),
      ...(together.requests.length > 0 && { together: together.requests }),
    }
    const accept = warnings.length > 0 || problem?.code === 'warnings'
    const answer = await postTransition(at, { ...asked, acceptWarnings: accept }, language)
    if (!answer.ok) {
      setRunning(false)
      setProblem(answer.problem)
      await refresh('look')
      return
    }
    // Whoever goes on with it does not have to wait until this form is left.
    await postRelease(at)
    await refresh('form')
    toast.success(t('done', { act: act.label }))
    setDone(true)
    startDrawing(() => router.refresh())
  }
  const isStopped = running || together.looking || saveFailed || errors.length > 0
  const asksForWarnings = warnings.length > 0 || problem?.code === 'warnings'
  return (
    <Dialog
      controls={
        <CloseAndConfirm
          disabled={isStopped}
          label={asksForWarnings ? t('despiteWarnings', { act: act.label }) : act.label}
          onClose={onClose}
          onConfirm={() => void run()}
          running={running}
        />
      }
      heading={t('confirmAct', { act: act.label })}
      onClose={onClose}
      onConfirm={() => isStopped || void run()}
      slug={`workflow-act-${config.routes.api}-${at.collection}-${at.id}`}
    >
      <p className="workflow-dialog__consequence">{consequence && t(consequence.key, consequence.values)}</p>
      {saveFailed && <ProblemNote problem={{ code: 'unexpected', message: t('saveFailed') }} />}
      {problem && <ProblemNote onClose={onClose} problem={problem} workflow={workflow} />}
      {!problem && errors.length > 0 && (
        <ProblemNote onClose={onClose} problem={{ code: 'checklist', message: '', missing: errors }} />
      )}
      {!problem && errors.length === 0 && warnings.length > 0 && (
        <div>
          <p>{t('warningsAsk')}</p>
          <FindingList findings={warnings} onLead={onClose} />
        </div>
      )}
      <PublicNote effect={effect} onChange={setSaid} said={said} />
      <OtherLanguages effect={effect} together={together} />
      <TextareaInput
        label={act.note === 'required' ? t('noteRequired') : t('note')}
        onChange={(event) => setNote(event.target.value)}
        path="workflow-note"
        placeholder={t('notePlaceholder')}
        rows={3}
        value={note}
      />
    </Dialog>
  )
}
