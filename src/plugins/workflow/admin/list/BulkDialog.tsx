'use client'

import { Button, CheckboxInput, TextareaInput, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { useApi } from '../state/documentAt'
import { ProblemNote } from '../bar/ProblemNote'
import { speaks } from '../bar/PublicNote'
import { Choice } from '../Choice'
import { Dialog } from '../Dialog'
import type { ShownWorkflow } from '../shownWorkflow'
import type { Problem } from '../state/ask'
import { postMany, type ManyResult } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import { BulkReport } from './BulkReport'
import { possibleForSome, useChosenStates } from './useChosenStates'

interface Given {
  collection: string
  ids: (number | string)[]
  workflow: ShownWorkflow
  onClose(): void
}

/** Asks for the act and the note, does it, and says of each document how it went. */
export function BulkDialog({ collection, ids, onClose, workflow }: Given) {
  const { language, t } = useTexts()
  const api = useApi()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const [act, setAct] = useState<string>()
  const [note, setNote] = useState('')
  const [acceptWarnings, setAcceptWarnings] = useState(false)
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [results, setResults] = useState<ManyResult[]>()
  const states = useChosenStates(collection, ids)
  // What is said in public is said of one document.
  const possible = possibleForSome(states ?? []).filter(({ act }) => !speaks(workflow.acts[act]?.effect))
  const chosen = act ? workflow.acts[act] : undefined

  const run = async () => {
    if (!act || !chosen || !states) return
    if (chosen.note === 'required' && note.trim() === '') {
      setProblem({ code: 'note-needed', message: t('noteMissing') })
      return
    }
    setRunning(true)
    const documents = states.map(({ id, newest: { hash, version } }) => ({ id, hash, version }))
    const asked = { documents, act, to: chosen.to, note: note.trim() || undefined, acceptWarnings }
    const answer = await postMany({ api, collection }, asked, language)
    setRunning(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (!answer.ok) return
    setResults(answer.value.results)
    startRouteTransition(() => router.refresh())
  }
  const isReady = possible.length > 0 && !results
  return (
    <Dialog
      controls={
        <>
          <Button buttonStyle="secondary" disabled={running} margin={false} onClick={onClose} type="button">
            {t('close')}
          </Button>
          {isReady && (
            <Button disabled={running || !act} margin={false} onClick={() => void run()} type="button">
              {running ? t('working') : t('bulkRun')}
            </Button>
          )}
        </>
      }
      heading={t('bulkTitle')}
      onClose={onClose}
      slug={`workflow-bulk-${collection}`}
    >
      <p>{ids.length === 0 ? t('bulkNone') : t('bulkChosen', { count: ids.length })}</p>
      {ids.length > 0 && !states && <p>{t('loading')}</p>}
      {states && ids.length > 0 && possible.length === 0 && <p>{t('bulkNothing')}</p>}
      {problem && <ProblemNote problem={problem} />}
      {results && <BulkReport collection={collection} results={results} />}
      {isReady && (
        <>
          <Choice
            autoFocus
            label={t('bulkAct')}
            onChange={(value) => setAct(value ?? undefined)}
            options={possible.map(({ act: value, count, label }) => ({
              label: t('bulkPossible', { act: label, all: ids.length, count }),
              value,
            }))}
            value={act ?? null}
          />
          <TextareaInput
            label={chosen?.note === 'required' ? t('noteRequired') : t('note')}
            onChange={(event) => setNote(event.target.value)}
            path="workflow-bulk-note"
            rows={2}
            value={note}
          />
          <CheckboxInput
            checked={acceptWarnings}
            id="workflow-bulk-warnings"
            label={t('acceptWarnings')}
            onToggle={() => setAcceptWarnings(!acceptWarnings)}
          />
        </>
      )}
    </Dialog>
  )
}
