'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { Note } from './Note'

/** Where nothing can be changed, nothing can be typed, and it is said why. */
export function Frozen() {
  const { state } = useWorkflow()
  const { setDisabled } = useForm()
  const { t } = useTexts()
  const isFrozen = state?.frozen === true
  useEffect(() => {
    if (!isFrozen) return undefined
    setDisabled(true)
    return () => setDisabled(false)
  }, [isFrozen, setDisabled])
  if (!isFrozen) return null
  return (
    <Note label={t('frozenLabel')}>
      <p>{t('frozenNotice')}</p>
    </Note>
  )
}
