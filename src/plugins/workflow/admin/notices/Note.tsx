'use client'

import type { ReactNode } from 'react'

/** One of the notes that hang below a document's controls. */
export function Note({ children, label }: { children: ReactNode; label: string }) {
  return (
    <section aria-label={label} className="workflow-note">
      {children}
    </section>
  )
}
