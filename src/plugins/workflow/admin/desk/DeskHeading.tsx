'use client'

import { useEffect } from 'react'

import { isNowhere, stayFocused } from '../stayFocused'

/** Where the keyboard starts on the dashboard: the next Tab is the first thing to do, and not Payload's menus. */
export function DeskHeading({ id, text }: { id: string; text: string }) {
  useEffect(() => {
    // By its id: after a login the dashboard is drawn twice, and the first heading goes.
    if (isNowhere() || document.activeElement?.id === id)
      stayFocused(() => document.getElementById(id)?.focus({ preventScroll: true }))
  }, [id])
  return (
    <h2 className="workflow-desk__heading" id={id} tabIndex={-1}>
      {text}
    </h2>
  )
}
