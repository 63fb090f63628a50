'use client'

import '../workflow.css'
import type { ShownWorkflow } from '../shownWorkflow'
import { useWorkflow } from '../state/useWorkflow'
import { History } from './History'
import { PublicAt } from './PublicAt'
import { PublicStates, publicStates } from './PublicStates'

/** Last beside the form: what has happened so far, and what the public saw. */
export function HistoryPanel({ workflow }: { workflow: ShownWorkflow }) {
  const { at, state } = useWorkflow()
  if (!at || !state) return null
  const wasPublic = publicStates(state.history, workflow).length > 0
  return (
    <div className="field-type workflow-panel">
      <History history={state.history} workflow={workflow} />
      <PublicStates history={state.history} workflow={workflow} />
      {wasPublic && <PublicAt at={at} />}
    </div>
  )
}
