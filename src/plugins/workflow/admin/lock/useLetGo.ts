'use client'

import { useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { useWorkflow } from '../state/useWorkflow'
import { postRelease } from '../state/workflowApi'

/** Whoever has written in the form and leaves it holds the document no more. */
export function useLetGo(): void {
  const { at } = useWorkflow()
  const isModified = useFormModified()
  const hasWritten = useRef(false)
  useEffect(() => {
    if (isModified) hasWritten.current = true
  }, [isModified])
  const { api, collection, id } = at ?? {}
  useEffect(() => {
    if (api === undefined || collection === undefined || id === undefined) return
    const leave = () => {
      if (hasWritten.current) void postRelease({ api, collection, id })
    }
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [api, collection, id])
}
