'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { cleanPastedHtml } from './cleanPastedHtml'

export const PasteCleaningClient = createClientFeature({
  plugins: [{ Component: PasteCleaning, position: 'normal' }],
})

/** Pastes a cleaned copy of what is on the clipboard; Lexical and Payload go on from there as always. */
function PasteCleaning(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const cleaned = new WeakSet<Event>()
    const paste = (event: Event): boolean => {
      const pasted = 'clipboardData' in event ? (event.clipboardData as DataTransfer | null) : null
      const html = pasted?.getData('text/html')
      // What was copied from an editor of our own is clean, and says more than its HTML.
      const isOurs = pasted?.types.includes('application/x-lexical-editor')
      if (!pasted || !html || isOurs || cleaned.has(event)) return false
      event.preventDefault()
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', cleanPastedHtml(html))
      clipboardData.setData('text/plain', pasted.getData('text/plain'))
      const copy = new ClipboardEvent('paste', { clipboardData, cancelable: true })
      cleaned.add(copy)
      return editor.dispatchCommand(PASTE_COMMAND, copy)
    }
    return editor.registerCommand(PASTE_COMMAND, paste, COMMAND_PRIORITY_CRITICAL)
  }, [editor])
  return null
}
