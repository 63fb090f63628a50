'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { KnownWorkflow } from './useWorkflow'

/** Keeps what is known of the workflow fresh: after each save, and when somebody comes back to the window. */
export function useFreshWorkflow({ refresh }: KnownWorkflow): void {
  const { data } = useDocumentInfo()
  const savedAt = String(data?.updatedAt ?? '')
  useEffect(() => {
    void refresh('form')
  }, [refresh, savedAt])
  useEffect(() => {
    const look = () => void refresh('look')
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [refresh])
}
