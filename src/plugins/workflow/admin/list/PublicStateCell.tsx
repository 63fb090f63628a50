'use client'

import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useState } from 'react'

import '../workflow.css'
import { publicLine } from '../bar/publicLine'
import { LocalTime } from '../LocalTime'
import { pillOfTone } from '../pillOfTone'
import type { ShownWorkflow } from '../shownWorkflow'
import { useTexts } from '../useTexts'

interface Row {
  _status?: string
  workflow?: {
    stage?: string | null
    number?: number | null
    live?: { number?: number } | null
    scheduledFor?: string | null
  } | null
}

/** Milliseconds after its time until what is planned counts as not done: it takes less than two seconds. */
const PATIENCE = 5000

/** What the public sees and what waits, at a glance: "Live: v3, change pending · In review". */
export function PublicStateCell({
  rowData,
  workflow,
}: DefaultCellComponentProps & { workflow: ShownWorkflow }) {
  const { label, t } = useTexts()
  const { _status, workflow: its } = rowData as Row
  const live = its?.live?.number ?? null
  const isPublic = live !== null || (!its?.stage && _status === 'published')
  const pending = live !== null && its?.stage !== workflow.published
  const line = publicLine(live, isPublic, pending)
  const stage = its?.stage && its.stage !== workflow.published ? workflow.stages[its.stage] : undefined
  return (
    <span className="workflow-cell">
      {isPublic && (
        <Pill pillStyle={pending ? 'warning' : 'success'} size="small">
          {t(line.key, line.values)}
        </Pill>
      )}
      {stage && (
        <Pill pillStyle={pillOfTone[stage.tone ?? 'neutral']} size="small">
          {label(stage.label, its?.stage ?? '')}
        </Pill>
      )}
      {!isPublic && !stage && t('notPublic')}
      {its?.scheduledFor && <Planned at={its.scheduledFor} />}
    </span>
  )
}

/** When something happens by itself; or that it has not happened at its time. */
function Planned({ at }: { at: string }) {
  const { t } = useTexts()
  const [isLate, setIsLate] = useState(false)
  useEffect(() => setIsLate(Date.parse(at) < Date.now() - PATIENCE), [at])
  return isLate ? (
    <Pill pillStyle="error" size="small">
      {t('notDoneInTime')}
    </Pill>
  ) : (
    <span className="workflow-cell__planned">
      {`${t('boardPlanned')}: `}
      <LocalTime iso={at} />
    </span>
  )
}
