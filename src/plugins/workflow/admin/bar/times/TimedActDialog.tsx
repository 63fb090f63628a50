'use client'

import { TextareaInput, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import type { TextKey } from '../../../translations/en'
import type { TimedPossibility } from '../../../time/types'
import type { WorkflowState } from '../../../types'
import { CloseAndConfirm } from '../../CloseAndConfirm'
import { Dialog } from '../../Dialog'
import type { ShownWorkflow } from '../../shownWorkflow'
import { useWorkflow } from '../../state/useWorkflow'
import type { Problem } from '../../state/ask'
import { postTimes } from '../../state/workflowApi'
import { useTexts } from '../../useTexts'
import { ProblemNote } from '../ProblemNote'
import { TimeField } from './TimeField'

interface Given {
  act: TimedPossibility
  workflow: ShownWorkflow
  /** What was typed last could not be stored. */
  saveFailed: boolean
  onClose(): void
}

/** Asks for the time of a schedule or an embargo, or whether one is to end. */
export function TimedActDialog({ act: { act, label }, onClose, saveFailed, workflow }: Given) {
  const { at, refresh, seen, state } = useWorkflow()
  const { language, t } = useTexts()
  const { config } = useConfig()
  const [time, setTime] = useState(state ? timeNow(act, state) : null)
  const [note, setNote] = useState('')
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  if (!at || !state || !seen) return null

  const field = TIME_OF[act]
  const run = async () => {
    setRunning(true)
    const accept = { acceptWarnings: problem?.code === 'warnings' }
    const body = { ...bodyOf(act, time, seen), ...accept, note: note.trim() || undefined }
    const answer = await postTimes(at, ADDRESS_OF[act], body, language)
    setRunning(false)
    if (!answer.ok) {
      setProblem(answer.problem)
      await refresh('look')
      return
    }
    // The text is as it was: the form need not be drawn anew.
    await refresh('look')
    onClose()
    toast.success(t(DONE[act]))
  }
  const isStopped = running || saveFailed || (field !== undefined && time === null)
  return (
    <Dialog
      controls={
        <CloseAndConfirm
          disabled={isStopped}
          label={t(problem?.code === 'warnings' ? 'despiteWarnings' : CONFIRM[act], {
            act: label.replace('…', ''),
          })}
          onClose={onClose}
          onConfirm={() => void run()}
          running={running}
        />
      }
      heading={label.replace('…', '')}
      onClose={onClose}
      onConfirm={() => isStopped || void run()}
      slug={`workflow-time-${config.routes.api}-${at.collection}-${at.id}`}
    >
      <p className="workflow-dialog__consequence">{t(EXPLAINED[act], { version: `v${goesOut(state)}` })}</p>
      {saveFailed && <ProblemNote problem={{ code: 'unexpected', message: t('saveFailed') }} />}
      {problem && <ProblemNote onClose={onClose} problem={problem} workflow={workflow} />}
      {field && <TimeField label={t(field)} onChange={setTime} timeZone={state.timeZone} value={time} />}
      <TextareaInput
        label={t('note')}
        onChange={(event) => setNote(event.target.value)}
        path="workflow-note"
        placeholder={t('notePlaceholder')}
        rows={3}
        value={note}
      />
    </Dialog>
  )
}

type ActName = TimedPossibility['act']

const ADDRESS_OF: Record<ActName, string> = {
  schedule: 'schedule',
  scheduleUnpublish: 'schedule',
  unschedule: 'unschedule',
  embargo: 'embargo',
  liftEmbargo: 'lift-embargo',
}

/** Acts that need a time, with what it is called. */
const TIME_OF: Partial<Record<ActName, TextKey>> = {
  schedule: 'publishAt',
  scheduleUnpublish: 'unpublishAt',
  embargo: 'embargoUntil',
}

const EXPLAINED: Record<ActName, TextKey> = {
  schedule: 'schedules',
  scheduleUnpublish: 'schedulesEnd',
  unschedule: 'unschedules',
  embargo: 'embargoes',
  liftEmbargo: 'liftsEmbargo',
}

const CONFIRM: Record<ActName, TextKey> = {
  schedule: 'scheduleNow',
  scheduleUnpublish: 'scheduleNow',
  unschedule: 'unscheduleNow',
  embargo: 'embargoNow',
  liftEmbargo: 'liftEmbargoNow',
}

const DONE: Record<ActName, TextKey> = {
  schedule: 'didSchedule',
  scheduleUnpublish: 'didScheduleEnd',
  unschedule: 'didUnschedule',
  embargo: 'didEmbargo',
  liftEmbargo: 'didLiftEmbargo',
}

function timeNow(act: ActName, { embargo, schedule }: WorkflowState): string | null {
  if (act === 'schedule') return schedule.publish?.due ?? embargo?.until ?? null
  if (act === 'scheduleUnpublish') return schedule.unpublish?.due ?? null
  return act === 'embargo' ? (embargo?.until ?? null) : null
}

function bodyOf(act: ActName, time: string | null, seen: { version: string; hash: string }): object {
  if (act === 'schedule') return { act: 'publish', at: time, ...pick(seen) }
  if (act === 'scheduleUnpublish') return { act: 'unpublish', at: time, ...pick(seen) }
  return act === 'embargo' ? { until: time } : {}
}

const pick = ({ version, hash }: { version: string; hash: string }) => ({ version, hash })

const goesOut = ({ approved, newest }: WorkflowState) => approved?.number ?? newest.number
