'use client'

import { Pill } from '@payloadcms/ui'

import { pillOfTone } from '../pillOfTone'
import type { ShownWorkflow } from '../shownWorkflow'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { ProblemNote } from './ProblemNote'
import { publicLine } from './publicLine'
import { TimesLine } from './times/TimesLine'
import './bar.css'

/** Where the document stands, and what the public sees of it. */
export function StageStatus({ workflow }: { workflow: ShownWorkflow }) {
  const { problem, state } = useWorkflow()
  const { t } = useTexts()
  if (!state && problem) return <ProblemNote problem={problem} />
  if (!state) return <span className="workflow-status">{t('loading')}</span>
  const { live, pending, stage, stageLabel } = state
  const line = publicLine(live?.number ?? null, live !== null, pending)
  return (
    <div className="workflow-status">
      <Pill pillStyle={pillOfTone[workflow.stages[stage]?.tone ?? 'neutral']} size="small">
        {stageLabel}
      </Pill>
      <span>{t(line.key, line.values)}</span>
      {state.frozen && <span className="workflow-status__line">{t('frozenNotice')}</span>}
      <TimesLine state={state} />
    </div>
  )
}
