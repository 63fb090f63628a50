'use client'

import { Pill } from '@payloadcms/ui'

import { pillOfTone } from '../pillOfTone'
import type { ShownWorkflow } from '../shownWorkflow'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { ProblemNote } from './ProblemNote'
import { publicLine } from './publicLine'

/** Where the document stands, what the public sees of it, and who goes on with it. */
export function StageStatus({ workflow }: { workflow: ShownWorkflow }) {
  const { problem, state } = useWorkflow()
  const texts = useTexts()
  const { t } = texts
  if (!state && problem) return <ProblemNote problem={problem} />
  if (!state) return <span className="workflow-status">{t('loading')}</span>
  const { assignee, due, live, lock, pending, stage, stageLabel } = state
  const line = publicLine(live?.number ?? null, live !== null, pending)
  const isLate = due !== null && new Date(due) < new Date()
  return (
    <div className="workflow-status">
      <Pill pillStyle={pillOfTone[workflow.stages[stage]?.tone ?? 'neutral']} size="small">
        {stageLabel}
      </Pill>
      <span>{t(line.key, line.values)}</span>
      {assignee && <span>{`${t('assignee')}: ${assignee.name}`}</span>}
      {due && (
        <span className={isLate ? 'workflow-status__late' : undefined}>
          {t(isLate ? 'overdue' : 'dueOn', { date: texts.time(due) })}
        </span>
      )}
      {lock && <span>{t('lockedBy', { name: lock.by.name, time: texts.time(lock.since) })}</span>}
    </div>
  )
}
