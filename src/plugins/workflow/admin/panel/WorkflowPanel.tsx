'use client'

import '../workflow.css'
import type { ShownWorkflow } from '../shownWorkflow'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { Checklist } from './Checklist'
import { History } from './History'
import { PublicStates } from './PublicStates'

/** Beside the form: the checklist as it is now, and what has happened so far. */
export function WorkflowPanel({ workflow }: { workflow: ShownWorkflow }) {
  const { at, state } = useWorkflow()
  const { t } = useTexts()
  if (!at) return <p className="workflow-panel__empty">{t('savedFirst')}</p>
  if (!state) return null
  return (
    <div className="workflow-panel">
      {state.checklist.length > 0 && <Checklist checklist={state.checklist} />}
      <History history={state.history} workflow={workflow} />
      <PublicStates history={state.history} workflow={workflow} />
    </div>
  )
}
