'use client'

import {
  useAuth,
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
  useLocale,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Refusal } from '../../types'
import { useWorkflow } from '../state/useWorkflow'
import { askChanged } from '../state/workflowApi'
import { useTexts } from '../useTexts'

/**
 * What a save of this form would be refused with, because somebody else has saved a newer text. Asked when the
 * workflow's state says so, and when a save has failed.
 */
export function useChangedMeanwhile(): Refusal | undefined {
  const { at, overtaken, refresh, state } = useWorkflow()
  const { data } = useDocumentInfo()
  const { user } = useAuth()
  const { code: locale } = useLocale()
  const { language } = useTexts()
  const failures = useFailedSaves()
  const [refusal, setRefusal] = useState<Refusal>()
  const newest = state?.newest
  const byOther = overtaken && newest?.by?.id !== String(user?.id)
  const seen = typeof data?.updatedAt === 'string' ? data.updatedAt : undefined
  useEffect(() => {
    setRefusal(undefined)
    if (!at || !seen || !(byOther || failures > 0)) return
    let isCurrent = true
    void askChanged(at, { seen, data: { ...data } }, { language, locale }).then((answer) => {
      if (isCurrent && answer.ok) setRefusal(answer.value.refusal ?? undefined)
    })
    return () => {
      isCurrent = false
    }
    // Once for each newer text and each failure; the other values say where to ask.
  }, [byOther, failures, newest?.hash, seen])
  useEffect(() => {
    if (failures > 0) void refresh('look')
  }, [failures, refresh])
  return refusal
}

/** Counts the saves after which the form still holds what the server did not take. */
function useFailedSaves(): number {
  const isSaving = useFormProcessing()
  const isAutosaving = useFormBackgroundProcessing()
  const isModified = useFormModified()
  const savedAt = useDocumentInfo().data?.updatedAt as unknown
  const [failures, setFailures] = useState(0)
  const began = useRef<{ savedAt: unknown }>(undefined)
  const busy = isSaving || isAutosaving
  useEffect(() => {
    if (busy) {
      began.current ??= { savedAt }
      return
    }
    const before = began.current
    began.current = undefined
    if (before && isModified && before.savedAt === savedAt) setFailures((count) => count + 1)
  }, [busy, isModified, savedAt])
  return failures
}
