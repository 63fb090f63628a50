'use client'

import { useEffect, useState } from 'react'

import { isNowhere, stayFocused } from './stayFocused'

/**
 * Gives the focus back to where it was before a dialog, with the caret where it was: the trap of Payload's modals
 * would select the whole field, and the next letter would replace it. What is gone meanwhile (an act that has been
 * done) leaves it to the bar.
 */
export function useFocusBack(): void {
  const [back] = useState(focusNow)
  useEffect(() => () => void setTimeout(() => stayFocused(back), 0), [back])
}

function focusNow(): () => void {
  const element = typeof document === 'undefined' ? null : document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return toTheBar
  const putCaret = caretIn(element)
  return () => {
    if (!element.isConnected) return toTheBar()
    element.focus({ preventScroll: true })
    putCaret()
  }
}

function caretIn(element: HTMLElement): () => void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    // Null in inputs that have no caret: dates, check boxes.
    const { selectionEnd: end, selectionStart: start } = element
    return () => {
      if (start !== null) element.setSelectionRange(start, end)
    }
  }
  const selection = getSelection()
  const range =
    selection?.rangeCount && element.isContentEditable ? selection.getRangeAt(0).cloneRange() : null
  return () => {
    if (!range) return
    selection?.removeAllRanges()
    selection?.addRange(range)
  }
}

function toTheBar(): void {
  if (isNowhere()) document.querySelector<HTMLElement>('.workflow-bar')?.focus({ preventScroll: true })
}
