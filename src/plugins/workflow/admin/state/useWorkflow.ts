'use client'

import { useCallback, useSyncExternalStore } from 'react'

import { useTexts } from '../useTexts'
import { useDocumentAt } from './documentAt'
import { knownOf, learn, subscribe, type Known } from './stateStore'
import { readState, type DocumentAt } from './workflowApi'

export interface KnownWorkflow extends Known {
  /** Undefined while the document is not stored. */
  at?: DocumentAt
  /** Somebody else's text is newer than what the form shows. */
  overtaken: boolean
  /** Asks the server. "form": the form shows the newest text now; "look": it may have been overtaken. */
  refresh(reason: 'form' | 'look'): Promise<Known>
}

/** What is known of the workflow of the document that is open here. */
export function useWorkflow(): KnownWorkflow {
  const at = useDocumentAt()
  const { language } = useTexts()
  const key = at ? `${at.api}/${at.collection}/${at.id}` : ''
  const { api, collection, id } = at ?? {}
  const its = useSyncExternalStore(
    subscribe,
    () => knownOf(key),
    () => knownOf(''),
  )
  const refresh = useCallback(
    async (reason: 'form' | 'look') => {
      if (!key || api === undefined || !collection || id === undefined) return knownOf(key)
      const answer = await readState({ api, collection, id }, language)
      if (answer.ok) {
        const { newest } = answer.value
        const isFirst = knownOf(key).seen === undefined
        const seen = reason === 'form' || isFirst ? { seen: newest } : {}
        learn(key, { state: answer.value, problem: undefined, ...seen })
      } else {
        learn(key, { problem: answer.problem })
      }
      return knownOf(key)
    },
    [api, collection, id, key, language],
  )
  const { seen, state } = its
  const overtaken = Boolean(seen && state && seen.hash !== state.newest.hash)
  return { ...its, at, overtaken, refresh }
}
