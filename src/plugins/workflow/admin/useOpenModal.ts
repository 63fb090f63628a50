'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * One of Payload's modals, open as long as who calls this is drawn. Payload 3.90 closes a modal on Escape wherever the
 * focus is, and tells nobody: who drew it is told here, or it would count as open and could not be opened again.
 * @returns undefined until it has been opened.
 */
export function useOpenModal(slug: string, onClose: () => void): boolean | undefined {
  const { closeModal, modalState, openModal } = useModal()
  const isOpen = modalState[slug]?.isOpen
  const wasOpen = useRef(false)
  useEffect(() => {
    openModal(slug)
    return () => closeModal(slug)
    // The functions change with each modal that opens; the slug is what this is about.
  }, [slug])
  useEffect(() => {
    if (wasOpen.current && isOpen === false) onClose()
    wasOpen.current = isOpen === true
  }, [isOpen, onClose])
  return isOpen
}
