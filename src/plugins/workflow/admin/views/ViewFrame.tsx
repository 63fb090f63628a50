import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import '../workflow.css'
import './views.css'

interface Given {
  view: AdminViewServerProps
  /** Of the view, beneath the admin's: "/board". */
  path: `/${string}`
  title: string
  children: ReactNode
}

/** A view of ours in Payload's frame, for those who may use the admin: Payload leaves that to each view. */
export function ViewFrame({ children, path, title, view }: Given) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const adminRoute = payload.config.routes.admin
  if (!user || !permissions.canAccessAdmin) {
    const back = encodeURIComponent(formatAdminURL({ adminRoute, path }))
    redirect(`${formatAdminURL({ adminRoute, path: '/login' })}?redirect=${back}`)
  }
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      // Payload gives its own views those of the whole admin; a view that draws the frame itself has to.
      viewActions={payload.config.admin.components?.actions}
      visibleEntities={visibleEntities}
    >
      {/* Payload 3.90 has one title for all languages; ours is left empty there. */}
      <title>{`${title} ${payload.config.admin.meta?.titleSuffix ?? ''}`.trim()}</title>
      {/* Else it would be that of the view from which one came. */}
      <SetStepNav nav={[{ label: title }]} />
      <Gutter>
        <main className="workflow-view">
          <h1>{title}</h1>
          {children}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
