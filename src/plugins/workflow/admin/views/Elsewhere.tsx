'use client'

import { useEffect, type ReactNode } from 'react'

import { AtDocument } from '../state/documentAt'
import { useWorkflow } from '../state/useWorkflow'
import type { DocumentAt } from '../state/workflowApi'

/** A dialog of the bar about a document that is not open here: drawn once the server has said how it stands. */
export function Elsewhere({ at, children }: { at: DocumentAt; children: ReactNode }) {
  return (
    <AtDocument value={at}>
      <OnceKnown>{children}</OnceKnown>
    </AtDocument>
  )
}

function OnceKnown({ children }: { children: ReactNode }) {
  const { refresh, state } = useWorkflow()
  // What was known of it may be from an hour ago.
  useEffect(() => void refresh('form'), [refresh])
  return state ? children : null
}
