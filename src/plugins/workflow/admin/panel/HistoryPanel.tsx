'use client'

import '../workflow.css'
import type { ShownWorkflow } from '../shownWorkflow'
import { useWorkflow } from '../state/useWorkflow'
import { History } from './History'
import { PublicStates } from './PublicStates'

/** Last beside the form: what has happened so far, and what the public saw. */
export function HistoryPanel({ workflow }: { workflow: ShownWorkflow }) {
  const { state } = useWorkflow()
  if (!state) return null
  return (
    <div className="field-type workflow-panel">
      <History history={state.history} workflow={workflow} />
      <PublicStates history={state.history} workflow={workflow} />
    </div>
  )
}
