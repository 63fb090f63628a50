import { Link } from '@payloadcms/ui'
import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { Payload, SanitizedPermissions } from 'payload'
import { formatAdminURL } from 'payload/shared'

import type { Governed } from '../../options/governed'

interface Given {
  governed: Governed[]
  i18n: I18nClient
  payload: Payload
  permissions?: SanitizedPermissions
  label: string
}

/** What this user may begin: a link for each collection, first of all on the desk. */
export function NewDocuments({ governed, i18n, label, payload, permissions }: Given) {
  const mine = governed.filter(({ slug }) => permissions?.collections?.[slug]?.create)
  const adminRoute = payload.config.routes.admin
  if (mine.length === 0) return null
  return (
    <p className="workflow-desk__new">
      {`${label}:`}
      {mine.map(({ slug }) => (
        <Link href={formatAdminURL({ adminRoute, path: `/collections/${slug}/create` })} key={slug}>
          {getTranslation(payload.collections[slug].config.labels.singular, i18n)}
        </Link>
      ))}
    </p>
  )
}
