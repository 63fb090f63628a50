'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import { useTexts } from '../useTexts'

const views = ['board', 'calendar'] as const

/** In the menu, before the collections. */
export function NavLinks() {
  const { config } = useConfig()
  const pathname = usePathname()
  const { t } = useTexts()
  return views.map((view) => {
    const href = formatAdminURL({ adminRoute: config.routes.admin, path: `/${view}` })
    const isHere = pathname.startsWith(href)
    return (
      <Link
        aria-current={isHere ? 'page' : undefined}
        className="nav__link"
        href={href}
        id={`nav-workflow-${view}`}
        key={view}
        prefetch={false}
      >
        {isHere && <div className="nav__link-indicator" />}
        <span className="nav__link-label">{t(view)}</span>
      </Link>
    )
  })
}
