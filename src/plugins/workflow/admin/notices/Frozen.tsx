'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useShut } from '../lock/useShut'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { Note } from './Note'

/** Where nothing can be changed, nothing can be typed, and it is said why. */
export function Frozen() {
  const { state } = useWorkflow()
  const { setDisabled, setProcessing } = useForm()
  const { t } = useTexts()
  const isFrozen = state?.frozen === true
  useShut(isFrozen)
  useEffect(() => {
    if (!isFrozen) return undefined
    return () => {
      setDisabled(false)
      setProcessing(false)
    }
  }, [isFrozen, setDisabled, setProcessing])
  if (!isFrozen) return null
  return (
    <Note label={t('frozenLabel')}>
      <p>{t('frozenNotice')}</p>
    </Note>
  )
}
