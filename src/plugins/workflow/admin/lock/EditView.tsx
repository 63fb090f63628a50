'use client'

import { DefaultEditView, useDocumentInfo } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'

/**
 * Payload's own view of a document. Only its dialog about a lock is left out, which knows an e-mail address and an
 * English date: LockGuard asks instead.
 */
export function EditView(props: DocumentViewClientProps) {
  const { documentLockState } = useDocumentInfo()
  if (documentLockState.current) documentLockState.current.hasShownLockedModal = true
  return <DefaultEditView {...props} />
}
