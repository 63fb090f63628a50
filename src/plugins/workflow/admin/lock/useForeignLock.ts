'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { useWorkflow } from '../state/useWorkflow'

export interface ForeignLock {
  name: string
  /** ISO 8601 UTC. */
  since: string
  /** It was this user's until somebody took it over. */
  wasOwn: boolean
}

/**
 * Who else holds the document that is open here. Payload's form hears of it first, with every letter; the server
 * says who it is, and whether it still is so.
 */
export function useForeignLock(): ForeignLock | undefined {
  const { currentEditor, documentIsLocked, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth()
  const { refresh, state } = useWorkflow()
  const [confirmed, setConfirmed] = useState<unknown>()
  const wasOwn = useOwnBefore()
  const editor = documentIsLocked ? idOf(currentEditor) : undefined
  const heard = editor !== undefined && editor !== String(user?.id) ? currentEditor : undefined
  useEffect(() => {
    if (heard) void refresh('look').then(() => setConfirmed(heard))
  }, [heard, refresh])
  if (state?.lock) return { name: state.lock.by.name, since: state.lock.since, wasOwn }
  if (!heard || confirmed === heard) return undefined
  return { name: nameOf(heard), since: new Date(lastUpdateTime ?? Date.now()).toISOString(), wasOwn }
}

/** Whether this user has held the lock here. Payload forgets that it was: else it would tell of a take-over itself, beside us. */
function useOwnBefore(): boolean {
  const { documentLockState } = useDocumentInfo()
  const { user } = useAuth()
  const own = useRef(false)
  useEffect(() => {
    const { current } = documentLockState
    if (!current || idOf(current.user) !== String(user?.id)) return
    own.current = true
    current.user = ''
  })
  return own.current
}

function idOf(user: unknown): string | undefined {
  const id: unknown = typeof user === 'object' && user !== null ? (user as { id?: unknown }).id : user
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

function nameOf(user: unknown): string {
  const { name, email } = (typeof user === 'object' ? user : {}) as { name?: unknown; email?: unknown }
  return [name, email].find((one) => typeof one === 'string') ?? ''
}
