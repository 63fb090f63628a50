'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useShut } from './useShut'
import { useWorkflow } from '../state/useWorkflow'

/** Where nothing can be changed, nothing can be typed; why stands beside the stage. Draws nothing itself. */
export function useShutWhenFrozen(): void {
  const { state } = useWorkflow()
  const { setDisabled, setProcessing } = useForm()
  const isFrozen = state?.frozen === true
  useShut(isFrozen)
  useEffect(() => {
    if (!isFrozen) return undefined
    return () => {
      setDisabled(false)
      setProcessing(false)
    }
  }, [isFrozen, setDisabled, setProcessing])
}
