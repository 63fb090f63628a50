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

/** What this user may begin of what goes through review; reference pages have their cards below. */
export function NewDocuments({ governed, i18n, label, payload, permissions }: Given) {
  const mine = governed.filter(
    ({ slug, workflow }) => isReviewed(workflow) && permissions?.collections?.[slug]?.create,
  )
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

const isReviewed = ({ acts }: Governed['workflow']) =>
  Object.values(acts).some(({ effect }) => effect === 'submit' || effect === 'approve')
