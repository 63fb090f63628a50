'use client'

import { useId, useState } from 'react'

import type { WorkflowState } from '../../types'
import { AssignmentDialog } from '../bar/AssignmentDialog'
import { useTexts } from '../useTexts'
import './panel.css'

/** Who goes on with the document and until when, and whose text it is that one sees. */
export function Assignment({ state, users }: { state: WorkflowState; users: string }) {
  const { assignee, due, newest } = state
  const { t, time } = useTexts()
  const heading = useId()
  const [assigning, setAssigning] = useState(false)
  const isLate = due !== null && new Date(due) < new Date()
  return (
    <section aria-labelledby={heading} className="workflow-assignment">
      <h2 className="workflow-panel__heading" id={heading}>
        {t('assignee')}
      </h2>
      <p>
        {assignee?.name ?? t('nobody')}
        {due && (
          <span className={isLate ? 'workflow-late' : undefined}>
            {' · '}
            {t(isLate ? 'overdue' : 'dueOn', { date: time(due) })}
          </span>
        )}{' '}
        <button className="workflow-panel__link" onClick={() => setAssigning(true)} type="button">
          {t('assign')}
        </button>
      </p>
      <p className="workflow-panel__facts">
        {t('newestText', {
          version: `v${newest.number}`,
          name: newest.by?.name ?? t('unknownPerson'),
          time: time(newest.at),
        })}
      </p>
      {assigning && <AssignmentDialog onClose={() => setAssigning(false)} users={users} />}
    </section>
  )
}
