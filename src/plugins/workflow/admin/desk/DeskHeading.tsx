'use client'

import { useEffect, useRef } from 'react'

/** Where the keyboard starts on the dashboard: the next Tab is the first thing to do, and not Payload's menus. */
export function DeskHeading({ id, text }: { id: string; text: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h2 className="workflow-desk__heading" id={id} ref={heading} tabIndex={-1}>
      {text}
    </h2>
  )
}
