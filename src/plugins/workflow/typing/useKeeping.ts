'use client'
import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { changedFields } from './changedFields'
import { forget, keep, type Sitting } from './keptTexts'

/** Writing waits this long for the next letter, in milliseconds; leaving does not wait. */
const PAUSE = 300

/**
 * Keeps what differs from what was saved last, while the form says that it was modified, and forgets it
 * when the server has it. Not asked: whether a save failed. Whatever the reason, the text is there.
 */
export function useKeeping(sitting: (Sitting & { byName: string }) | undefined): { full: boolean } {
  const [formFields] = useAllFormFields()
  const { getData } = useForm()
  const modified = useFormModified()
  const initializing = useFormInitializing()
  const savedAt = useDocumentInfo().data?.updatedAt as string | undefined
  const saved = useRef<Record<string, unknown>>(undefined)
  const over = useRef(savedAt)
  const [full, setFull] = useState(false)

  const write = useRef(() => {})
  write.current = () => {
    if (!sitting || !saved.current || !modified) return
    const { byName, ...place } = sitting
    const fields = changedFields(saved.current, getData())
    if (Object.keys(fields).length === 0) return forget(localStorage, place)
    const text = { at: new Date().toISOString(), byName, over: over.current ?? null, fields }
    setFull(!keep(localStorage, place, text))
  }

  useEffect(() => {
    if (!initializing && Object.keys(formFields).length > 0) saved.current ??= getData()
    if (!modified) return
    const timer = setTimeout(() => write.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [formFields, getData, initializing, modified])

  useEffect(() => {
    if (over.current === savedAt) return
    over.current = savedAt
    // Typed on while it was being saved: that is kept until the next time.
    if (modified || !sitting) return
    saved.current = getData()
    forget(localStorage, sitting)
  }, [getData, modified, savedAt, sitting])

  useEffect(() => {
    const leave = () => write.current()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      leave()
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [])

  return { full }
}
