'use client'

import { DefaultEditView, useDocumentInfo, useEditDepth } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import { useEffect } from 'react'

/**
 * Payload's own view of a document. Only its dialog about a lock is left out, which knows an e-mail address and an
 * English date: LockGuard asks instead. A new document begins with the caret in its first field.
 */
export function EditView(props: DocumentViewClientProps) {
  const { documentLockState, id } = useDocumentInfo()
  if (documentLockState.current) documentLockState.current.hasShownLockedModal = true
  useCaretInNew(id === undefined)
  return <DefaultEditView {...props} />
}

const firstField = '.document-fields__edit :is(input:not([type="hidden"]), textarea)'

/** Fields are drawn, and opened, a moment after the view; whoever has put the focus elsewhere meanwhile is left alone. */
function useCaretInNew(isNew: boolean): void {
  const isPage = useEditDepth() === 1
  useEffect(() => {
    if (!isNew || !isPage) return
    const until = Date.now() + 5000
    const look = setInterval(() => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(firstField)
      const isOpen = field !== null && !field.disabled && !field.readOnly
      if (isOpen && document.activeElement === document.body) field.focus({ preventScroll: true })
      if (isOpen || Date.now() > until) clearInterval(look)
    }, 50)
    return () => clearInterval(look)
  }, [isNew, isPage])
}
