'use client'

import { Link, useConfig, usePayloadAPI } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { useApi } from '../state/documentAt'
import type { ManyResult } from '../state/workflowApi'
import { useTexts } from '../useTexts'

/** How each document of a bulk act fared, by its title. */
export function BulkReport({ collection, results }: { collection: string; results: ManyResult[] }) {
  const { t } = useTexts()
  const { config, getEntityConfig } = useConfig()
  const api = useApi()
  const title = getEntityConfig({ collectionSlug: collection })?.admin?.useAsTitle ?? 'id'
  const [{ data }] = usePayloadAPI(`${api}/${collection}`, {
    initialParams: {
      depth: 0,
      draft: true,
      limit: results.length,
      where: { id: { in: results.map(({ id }) => id) } },
    },
  })
  const { docs = [] } = (data ?? {}) as { docs?: Record<string, unknown>[] }
  const titles = new Map(docs.map((doc) => [String(doc.id), doc[title]]))
  const done = results.filter(({ ok }) => ok).length
  return (
    <div role="status">
      <p>{t('bulkReport', { done, refused: results.length - done })}</p>
      <ul className="workflow-report">
        {results.map(({ id, ok, refusal }) => {
          const named = titles.get(String(id))
          const path = `/collections/${collection}/${id}` as const
          return (
            <li className={ok ? undefined : 'workflow-report__refused'} key={id}>
              <Link href={formatAdminURL({ adminRoute: config.routes.admin, path })}>
                {typeof named === 'string' && named !== '' ? named : String(id)}
              </Link>
              {`: ${ok ? t('bulkDone') : (refusal?.message ?? t('refused'))}`}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
