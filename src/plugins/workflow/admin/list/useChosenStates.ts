'use client'

import { useEffect, useState } from 'react'

import { useApi } from '../state/documentAt'
import type { WorkflowState } from '../../types'
import { readState } from '../state/workflowApi'
import { useTexts } from '../useTexts'

/** The workflows of the documents that are chosen, as they are when the dialog opens. Undefined until they are known. */
export function useChosenStates(collection: string, ids: (number | string)[]): WorkflowState[] | undefined {
  const api = useApi()
  const { language } = useTexts()
  const [states, setStates] = useState<WorkflowState[]>()
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const found: WorkflowState[] = []
      // One after the other: a list may be long, and each answer is work for the server.
      for (const id of ids) {
        const answer = await readState({ api, collection, id }, language)
        if (answer.ok) found.push(answer.value)
      }
      if (isCurrent) setStates(found)
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [api, collection, ids, language])
  return states
}

/** The acts that can be done for one of them at least, with the number of those. */
export function possibleForSome(states: WorkflowState[]): { act: string; label: string; count: number }[] {
  const acts = new Map<string, { act: string; label: string; count: number }>()
  for (const { act, label, possible } of states.flatMap((state) => state.acts)) {
    if (possible) acts.set(act, { act, label, count: (acts.get(act)?.count ?? 0) + 1 })
  }
  return [...acts.values()]
}
