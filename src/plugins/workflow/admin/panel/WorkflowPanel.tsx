'use client'

import '../workflow.css'
import { Languages } from '../languages/Languages'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { Assignment } from './Assignment'
import { Checklist } from './Checklist'

/** First beside the form: who goes on with it, and the checklist as it is now. */
export function WorkflowPanel({ users }: { users: string }) {
  const { at, state } = useWorkflow()
  const { t } = useTexts()
  if (!at) return <p className="field-type workflow-panel__empty">{t('savedFirst')}</p>
  if (!state) return null
  return (
    <div className="field-type workflow-panel">
      <Assignment state={state} users={users} />
      {state.story && <Languages at={at} story={state.story} />}
      {state.checklist.length > 0 && <Checklist checklist={state.checklist} />}
    </div>
  )
}
