'use client'

import { Button, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { Dialog } from '../Dialog'
import type { ShownWorkflow } from '../shownWorkflow'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { useSaveFirst } from './useSaveFirst'

/**
 * The first change of an approved text asks first. While it asks, the form is disabled, so that no autosave stores
 * what may be taken back.
 */
export function ApprovedTextGuard({ workflow }: { workflow: ShownWorkflow }) {
  const { state } = useWorkflow()
  const isModified = useFormModified()
  const { data, id } = useDocumentInfo()
  const { reset, setDisabled } = useForm()
  const { t } = useTexts()
  const saveFirst = useSaveFirst()
  const [agreedTo, setAgreedTo] = useState('')
  const [asking, setAsking] = useState(false)
  const approval = atStake(state, workflow)
  useEffect(() => {
    if (!isModified || !approval || approval === agreedTo) return
    setDisabled(true)
    setAsking(true)
  }, [agreedTo, approval, isModified, setDisabled])
  if (!asking || !state?.approved) return null

  const end = () => {
    setDisabled(false)
    setAsking(false)
  }
  const keep = () => {
    setAgreedTo(approval ?? '')
    end()
    // An autosave that came meanwhile was turned away with the form disabled.
    setTimeout(() => void saveFirst(), 0)
  }
  const drop = () => {
    end()
    void reset(data ?? {})
  }
  return (
    <Dialog
      controls={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={drop} type="button">
            {t('dropChange')}
          </Button>
          <Button margin={false} onClick={keep} type="button">
            {t('keepChange')}
          </Button>
        </>
      }
      heading={t('approvedTitle')}
      onClose={drop}
      slug={`workflow-approved-${id}`}
    >
      <p>{t('approvedWarning', { version: `v${state.approved.number}` })}</p>
    </Dialog>
  )
}

/** The approval that a change would leave behind: of the newest text, where it is not public yet. */
function atStake(
  state: ReturnType<typeof useWorkflow>['state'],
  workflow: ShownWorkflow,
): string | undefined {
  const isWaiting = state && workflow.stages[state.stage]?.onEdit && state.stage !== workflow.published
  if (!isWaiting || state.approved?.hash !== state.newest.hash) return undefined
  return state.approved.version
}
