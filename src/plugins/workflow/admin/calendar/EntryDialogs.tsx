'use client'

import { useState } from 'react'

import type { CalendarEntry } from '../../calendar/entry'
import type { TimedPossibility } from '../../time/types'
import { AssignmentDialog } from '../bar/AssignmentDialog'
import { TimedActDialog } from '../bar/times/TimedActDialog'
import type { ShownWorkflow } from '../shownWorkflow'
import { useApi } from '../state/documentAt'
import { Elsewhere } from '../views/Elsewhere'
import { EntryDialog } from './EntryDialog'

interface Given {
  entry: CalendarEntry
  /** Where the newsroom is (IANA). */
  timeZone: string
  workflow: ShownWorkflow | undefined
  onClose(): void
  /** Something was asked for, and perhaps done. */
  onDone(): void
}

/** What stands behind an entry, then the bar's dialog for what is to be done about it. */
export function EntryDialogs({ entry, onClose, onDone, timeZone, workflow }: Given) {
  const api = useApi()
  const [asked, setAsked] = useState<'assign' | TimedPossibility>()
  if (!workflow) return null
  return (
    <Elsewhere at={{ api, collection: entry.collection, id: entry.id }}>
      {asked === undefined && (
        <EntryDialog entry={entry} onAsk={setAsked} onClose={onClose} timeZone={timeZone} />
      )}
      {asked === 'assign' && <AssignmentDialog onClose={onDone} users={workflow.users} />}
      {asked !== undefined && asked !== 'assign' && (
        <TimedActDialog act={asked} onClose={onDone} saveFailed={false} workflow={workflow} />
      )}
    </Elsewhere>
  )
}
