'use client'

import { Modal } from '@payloadcms/ui'
import { useId, type ReactNode } from 'react'

import { useDialogKeys } from './useDialogKeys'
import { useFocusBack } from './useFocusBack'
import { useOpenModal } from './useOpenModal'
import './workflow.css'

interface Given {
  slug: string
  heading: string
  children: ReactNode
  /** The buttons. */
  controls: ReactNode
  onClose(): void
  /** Control (or Command) and Enter. */
  onConfirm?(): void
}

/** A dialog in Payload's look, open as long as it is drawn. Escape closes it; the focus goes back to where it was. */
export function Dialog({ children, controls, heading, onClose, onConfirm, slug }: Given) {
  const headingId = useId()
  useFocusBack()
  const isOpen = useOpenModal(slug, onClose)
  const onKeyDown = useDialogKeys({ onClose, onConfirm })
  return (
    <Modal
      aria-labelledby={headingId}
      className="confirmation-modal workflow-dialog"
      closeOnBlur={false}
      focusTrapOptions={{
        escapeDeactivates: false,
        initialFocus: () => fieldIn(slug),
        returnFocusOnDeactivate: false,
      }}
      onKeyDown={onKeyDown}
      slug={slug}
    >
      {isOpen !== false && (
        <div className="confirmation-modal__wrapper workflow-dialog__wrapper">
          <div className="confirmation-modal__content">
            <h2 className="workflow-dialog__heading" id={headingId}>
              {heading}
            </h2>
            {children}
          </div>
          <div className="confirmation-modal__controls workflow-dialog__controls">{controls}</div>
        </div>
      )}
    </Modal>
  )
}

/** What is to be filled in comes before the ways out of the dialog. */
function fieldIn(slug: string): HTMLElement | undefined {
  return document.getElementById(slug)?.querySelector<HTMLElement>('textarea, select, input') ?? undefined
}
