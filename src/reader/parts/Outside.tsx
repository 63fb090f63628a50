/** A link to another site. Only the web's own schemes: whatever else an address says, it is shown as text. */
import type { ReactNode } from 'react'

export function Outside({ href, children }: { href: string | null; children: ReactNode }) {
  if (!href || !isWebAddress(href)) return <>{children}</>
  return (
    <a href={href} rel="noopener external">
      {children}
    </a>
  )
}

function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol)
}
