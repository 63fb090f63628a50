'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { Choice } from '../Choice'
import { CloseAndConfirm } from '../CloseAndConfirm'
import { Dialog } from '../Dialog'
import { useWorkflow } from '../state/useWorkflow'
import type { Problem } from '../state/ask'
import { postAssignment } from '../state/workflowApi'
import { usePeople } from '../usePeople'
import { useTexts } from '../useTexts'
import { ProblemNote } from './ProblemNote'
import { TimeField } from './times/TimeField'

/** Who goes on with the document, and until when. */
export function AssignmentDialog({ onClose, users }: { onClose(): void; users: string }) {
  const { at, refresh, state } = useWorkflow()
  const { language, t } = useTexts()
  const people = usePeople(users)
  const [assignee, setAssignee] = useState(state?.assignee?.id ?? null)
  const [due, setDue] = useState(state?.due ?? null)
  const [problem, setProblem] = useState<Problem>()
  if (!at || !state) return null

  const store = async () => {
    const answer = await postAssignment(at, { assignee, due }, language)
    if (!answer.ok) {
      setProblem(answer.problem)
      return
    }
    await refresh('look')
    onClose()
    toast.success(t('assigned'))
  }
  return (
    <Dialog
      controls={<CloseAndConfirm label={t('assign')} onClose={onClose} onConfirm={() => void store()} />}
      heading={t('assignTitle')}
      onClose={onClose}
      slug={`workflow-assign-${at.collection}-${at.id}`}
    >
      {problem && <ProblemNote onClose={onClose} problem={problem} />}
      <Choice
        label={t('assignee')}
        none={t('nobody')}
        onChange={setAssignee}
        options={people}
        value={assignee}
      />
      <TimeField label={t('due')} onChange={setDue} optional timeZone={state.timeZone} value={due} />
    </Dialog>
  )
}
