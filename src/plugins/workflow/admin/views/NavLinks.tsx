'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import { useTexts } from '../useTexts'

/** In the menu, before the collections. */
export function NavLinks() {
  const { config } = useConfig()
  const pathname = usePathname()
  const { t } = useTexts()
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: '/board' })
  const isHere = pathname.startsWith(href)
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link"
      href={href}
      id="nav-workflow-board"
      prefetch={false}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{t('board')}</span>
    </Link>
  )
}
