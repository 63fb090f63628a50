'use client'

import { useForm, useFormInitializing } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * As while it is being saved: fields can be read and not written, and nothing is submitted. Payload opens a form
 * when it has loaded: shut it then, and again.
 */
export function useShut(isShut: boolean): void {
  const { setDisabled, setProcessing } = useForm()
  const initializing = useFormInitializing()
  useEffect(() => {
    if (!isShut) return
    const shut = () => {
      setDisabled(true)
      setProcessing(true)
    }
    shut()
    const timer = setTimeout(shut, 0)
    return () => clearTimeout(timer)
  }, [initializing, isShut, setDisabled, setProcessing])
}
