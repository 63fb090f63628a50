'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { TimedPossibility } from '../../time/types'
import type { PossibleAct } from '../../types'
import type { ShownWorkflow } from '../shownWorkflow'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { ActDialog } from './ActDialog'
import { ApprovedTextGuard } from './ApprovedTextGuard'
import { AssignmentDialog } from './AssignmentDialog'
import { MoreActs } from './MoreActs'
import { TimedActDialog } from './times/TimedActDialog'
import { actKeys, useActKeys } from './useActKeys'
import { useSaveFirst } from './useSaveFirst'
import './bar.css'

/** What this user can do next: one or two acts as buttons, the others in a menu with the reasons against them. */
export function WorkflowBar({ workflow }: { workflow: ShownWorkflow }) {
  const { isTrashed } = useDocumentInfo()
  const { t } = useTexts()
  const saveFirst = useSaveFirst()
  const [open, setOpen] = useState<PossibleAct>()
  const [assigning, setAssigning] = useState(false)
  const [timing, setTiming] = useState<TimedPossibility>()
  const [saveFailed, setSaveFailed] = useState(false)
  const { refresh, state } = useWorkflow()

  const begin = async (open: () => void) => {
    const saved = await saveFirst()
    setSaveFailed(!saved)
    if (saved === 'saved') await refresh('form')
    open()
  }
  const beginAct = (act: PossibleAct) => void begin(() => setOpen(act))
  // What leads on comes first: of "Request changes" and "Approve", the second is what Enter should be on.
  const leadsOn = ({ act }: PossibleAct) => workflow.acts[act]?.effect !== 'move'
  const primary = (isTrashed ? [] : (state?.acts ?? []))
    .filter((act) => act.primary && act.possible)
    .slice(0, 2)
    .toSorted((one, other) => Number(leadsOn(other)) - Number(leadsOn(one)))
  useActKeys(open || assigning || timing ? [] : primary.map((act) => () => beginAct(act)))
  if (!state || isTrashed) return null
  return (
    <div aria-label={t('bar')} className="workflow-bar" role="group" tabIndex={-1}>
      {primary.map((act, index) => (
        <Button
          buttonStyle={index === 0 ? 'primary' : 'secondary'}
          className="workflow-bar__act"
          extraButtonProps={{
            'data-act': act.act,
            'aria-keyshortcuts': actKeys[index],
            title: actKeys[index],
          }}
          key={act.act}
          margin={false}
          onClick={() => beginAct(act)}
          size="medium"
          type="button"
        >
          {act.label}
        </Button>
      ))}
      <MoreActs
        acts={state.acts.filter((act) => !primary.includes(act))}
        onAct={beginAct}
        onAssign={() => setAssigning(true)}
        onTimed={(act) => void begin(() => setTiming(act))}
        timed={state.timed}
      />
      {open && (
        <ActDialog
          act={state.acts.find(({ act }) => act === open.act) ?? open}
          onClose={() => setOpen(undefined)}
          saveFailed={saveFailed}
          workflow={workflow}
        />
      )}
      {timing && (
        <TimedActDialog
          act={timing}
          onClose={() => setTiming(undefined)}
          saveFailed={saveFailed}
          workflow={workflow}
        />
      )}
      {assigning && <AssignmentDialog onClose={() => setAssigning(false)} users={workflow.users} />}
      <ApprovedTextGuard workflow={workflow} />
    </div>
  )
}
