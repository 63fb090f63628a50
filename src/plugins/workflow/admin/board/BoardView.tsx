import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { governedOf } from '../../options/processState'
import { namespace } from '../../translations'
import type { TextKey } from '../../translations/en'
import { shownWorkflow } from '../shownWorkflow'
import { ViewFrame } from '../views/ViewFrame'
import { Board } from './Board'
import { boardColumns } from './boardColumns'

interface Given extends AdminViewServerProps {
  collections: string[]
  users: string
}

/** /admin/board: what stands where, by stage; one collection at a time. */
export async function BoardView({ collections, users, ...view }: Given) {
  const { permissions, req } = view.initPageResult
  const { i18n, payload, user } = req
  const t = (key: TextKey) => (i18n.t as (key: string) => string)(`${namespace}:${key}`)
  const path = '/board'
  const its = collections
    .filter((slug) => permissions.collections?.[slug as never]?.['read'])
    .flatMap((slug) => governedOf(payload, slug) ?? [])
  const asked = view.searchParams?.collection
  const chosen = its.find(({ slug }) => slug === asked) ?? its[0]
  if (!user || !chosen)
    return (
      <ViewFrame path={path} title={t('board')} view={view}>
        <p>{t('deskEmpty')}</p>
      </ViewFrame>
    )
  const adminRoute = payload.config.routes.admin
  return (
    <ViewFrame path={path} title={t('board')} view={view}>
      <nav aria-label={t('boardOf')} className="workflow-view__choice">
        {its.map(({ slug }) => (
          <Link
            aria-current={slug === chosen.slug ? 'page' : undefined}
            href={`${formatAdminURL({ adminRoute, path })}?collection=${slug}`}
            key={slug}
          >
            {getTranslation(payload.collections[slug].config.labels.plural, i18n)}
          </Link>
        ))}
      </nav>
      <Board
        collection={chosen.slug}
        columns={await boardColumns(req, chosen)}
        key={chosen.slug}
        workflow={shownWorkflow(chosen.workflow, users)}
      />
    </ViewFrame>
  )
}
