'use client'

import { Button, useForm } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { FindingList } from '../panel/FindingList'
import type { ShownWorkflow } from '../shownWorkflow'
import { loadNewest } from '../state/loadNewest'
import type { Problem } from '../state/ask'
import { useTexts, type Spoken } from '../useTexts'

interface Given {
  problem: Problem
  workflow?: ShownWorkflow
  /** Called before something else takes the focus. */
  onClose?(): void
}

/** A refusal as sentences: why, what is missing, who it was, and what can be done about it. */
export function ProblemNote({ onClose, problem, workflow }: Given) {
  const texts = useTexts()
  const { setModified } = useForm()
  const { code, missing, use } = problem
  const instead = use && workflow?.acts[use]
  return (
    <div className="workflow-problem" role="alert">
      <p>
        {code !== 'warnings' && <strong>{texts.t('refused')}. </strong>}
        {sentence(problem, texts)}
      </p>
      {instead && <p>{texts.t('useInstead', { act: texts.label(instead.label, use) })}</p>}
      {missing && missing.length > 0 && <FindingList findings={missing} onLead={onClose} />}
      {code === 'changed-meanwhile' && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => loadNewest(setModified)}
          size="small"
          type="button"
        >
          {texts.t('reload')}
        </Button>
      )}
    </div>
  )
}

function sentence({ code, message }: Problem, { t }: Spoken): ReactNode {
  if (code === 'unreachable') return t('unreachable')
  // What is missing stands below, each with its field.
  if (code === 'checklist') return t('checklistRefused')
  if (code === 'warnings') return t('warningsAsk')
  return code === 'unexpected' && /^\d+$/.test(message) ? t('unexpected', { code: message }) : message
}
