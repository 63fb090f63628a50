import type { I18nClient } from '@payloadcms/translations'
import type { Payload, SanitizedPermissions, TypedUser } from 'payload'

import '../workflow.css'
import { governedOf } from '../../options/processState'
import { namespace } from '../../translations'
import type { TextKey } from '../../translations/en'
import { DeskHeading } from './DeskHeading'
import { DeskList } from './DeskList'
import { deskLists } from './deskLists'
import { failingList } from './failingList'
import { translationsList } from './translationsList'
import { NewDocuments } from './NewDocuments'
import './desk.css'

interface Given {
  collections: string[]
  i18n: I18nClient
  payload: Payload
  permissions?: SanitizedPermissions
  user: TypedUser | null
}

/** On the dashboard: what waits for the one who looks, and what went out last. */
export async function MyDesk({ collections, i18n, payload, permissions, user }: Given) {
  const governed = collections.flatMap((slug) => governedOf(payload, slug) ?? [])
  if (!user || governed.length === 0) return null
  const t = (key: TextKey) => (i18n.t as (key: string) => string)(`${namespace}:${key}`)
  const [failing, translations, lists] = await Promise.all([
    failingList({ governed, i18n, payload, user }),
    translationsList({ governed, i18n, payload, user }),
    deskLists({ governed, payload, user }),
  ])
  return (
    <section aria-labelledby="workflow-desk" className="workflow-desk">
      <DeskHeading id="workflow-desk" text={t('desk')} />
      <NewDocuments
        governed={governed}
        i18n={i18n}
        label={t('deskNew')}
        payload={payload}
        permissions={permissions}
      />
      <div className="workflow-desk__lists">
        {[...[failing, translations].filter(({ lines }) => lines.length > 0), ...lists].map((list) => (
          <DeskList i18n={i18n} key={list.name} list={list} payload={payload} t={t} />
        ))}
      </div>
    </section>
  )
}
