'use client'

import '../workflow.css'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { Checklist } from './Checklist'

/** First beside the form: the checklist, as it is now. */
export function WorkflowPanel() {
  const { at, state } = useWorkflow()
  const { t } = useTexts()
  if (!at) return <p className="field-type workflow-panel__empty">{t('savedFirst')}</p>
  if (!state || state.checklist.length === 0) return null
  return (
    <div className="field-type">
      <Checklist checklist={state.checklist} />
    </div>
  )
}
