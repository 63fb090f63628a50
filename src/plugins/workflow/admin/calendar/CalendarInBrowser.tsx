'use client'

import { lazy, Suspense, useEffect, useState, type ComponentProps } from 'react'

import { useTexts } from '../useTexts'

/** Much code: loaded only by those who look at the calendar. */
const Calendar = lazy(() => import('./Calendar').then((module) => ({ default: module.Calendar })))

/** The calendar, once there is a browser: it is drawn to the size and the day that are there. */
export function CalendarInBrowser(props: ComponentProps<typeof Calendar>) {
  const { t } = useTexts()
  const [isThere, setIsThere] = useState(false)
  useEffect(() => setIsThere(true), [])
  const loading = <p>{t('loading')}</p>
  if (!isThere) return loading
  return (
    <Suspense fallback={loading}>
      <Calendar {...props} />
    </Suspense>
  )
}
