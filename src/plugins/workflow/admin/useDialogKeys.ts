'use client'

import { useEffect, useRef, type KeyboardEvent as ReactKeyboardEvent } from 'react'

interface Keys {
  onClose(): void
  onConfirm?(): void
}

type Key = Pick<KeyboardEvent, 'ctrlKey' | 'key' | 'metaKey' | 'repeat'>

/**
 * Escape closes a dialog, Control (or Command) and Enter confirm it: also where the focus is nowhere, as before it has
 * come into the dialog, and after the button that had it was switched off.
 * @returns what hears the keys within the dialog.
 */
export function useDialogKeys(keys: Keys): (event: ReactKeyboardEvent) => void {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('dialog') === null
      if (isElsewhere) act(event, now.current)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return ({ nativeEvent }) => act(nativeEvent, keys)
}

/** Keys that are held down since they opened the dialog do not confirm what nobody has read. */
function act({ ctrlKey, key, metaKey, repeat }: Key, { onClose, onConfirm }: Keys): void {
  if (key === 'Escape') onClose()
  if (key === 'Enter' && (ctrlKey || metaKey) && !repeat) onConfirm?.()
}
