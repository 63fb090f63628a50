'use client'

import { useEffect, useRef } from 'react'

/** What the keys are called, for `aria-keyshortcuts`: of the first act, of the second. */
export const actKeys = ['Control+Enter', 'Control+Shift+Enter'] as const

/** Control (or Command) and Enter do the first act that the bar shows, with Shift the second, wherever one writes. */
export function useActKeys(acts: (() => void)[]): void {
  const now = useRef(acts)
  useEffect(() => {
    now.current = acts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || areOthers(event.target)) return
      const act = now.current[event.shiftKey ? 1 : 0]
      if (!act) return
      // The editor of rich text would begin a new line.
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [])
}

/** A dialog confirms by them, wherever the focus is; where a note is written, they store it. */
const areOthers = (target: EventTarget | null) =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest('[role="dialog"], [data-own-keys]') !== null)
