'use client'

import { Button } from '@payloadcms/ui'

import { useTexts } from './useTexts'

interface Given {
  /** What the button says that does it. */
  label: string
  disabled?: boolean
  /** It is being done: nobody closes it meanwhile. */
  running?: boolean
  onClose(): void
  onConfirm(): void
}

/** The buttons of a dialog that does one thing. */
export function CloseAndConfirm({ disabled = false, label, onClose, onConfirm, running = false }: Given) {
  const { t } = useTexts()
  return (
    <>
      <Button buttonStyle="secondary" disabled={running} margin={false} onClick={onClose} type="button">
        {t('close')}
      </Button>
      <Button
        className="workflow-dialog__confirm"
        disabled={disabled || running}
        margin={false}
        onClick={onConfirm}
        type="button"
      >
        {running ? t('working') : label}
      </Button>
    </>
  )
}
