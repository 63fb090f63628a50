'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Notification } from '../../notifications/inbox'
import { ask, type Answer, type Problem } from '../state/ask'
import { useApi } from '../state/documentAt'
import { useTexts } from '../useTexts'
import { useWhenSeen } from '../useWhenSeen'

const LOOK_EVERY = 30_000

interface Found {
  notifications: Notification[]
}

/** What one has been told, newest first, looked for again while the page is seen. */
export function useNotifications() {
  const api = useApi()
  const { language } = useTexts()
  const [notifications, setNotifications] = useState<Notification[]>()
  const [problem, setProblem] = useState<Problem>()
  const show = useCallback((answer: Answer<Found>) => {
    if (answer.ok) setNotifications(answer.value.notifications)
    setProblem(answer.ok ? undefined : answer.problem)
  }, [])
  const load = useCallback(
    async () => show(await ask<Found>(`${api}/workflow/notifications`, language)),
    [api, language, show],
  )
  useEffect(() => void load(), [load])
  useWhenSeen(load, LOOK_EVERY)
  /** @param ids only these; else all. */
  const markRead = async (ids?: string[]) =>
    show(await ask<Found>(`${api}/workflow/notifications/read`, language, ids ? { ids } : {}))
  return {
    markRead,
    notifications,
    problem,
    unread: (notifications ?? []).filter(({ read }) => !read).length,
  }
}
