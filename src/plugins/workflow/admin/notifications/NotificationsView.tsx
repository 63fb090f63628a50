import type { AdminViewServerProps } from 'payload'

import { namespace } from '../../translations'
import type { TextKey } from '../../translations/en'
import { ViewFrame } from '../views/ViewFrame'
import { Notifications } from './Notifications'

/** /admin/notifications: all that one has been told, and what of it comes by mail as well. */
export function NotificationsView(view: AdminViewServerProps) {
  const { i18n } = view.initPageResult.req
  const t = (key: TextKey) => (i18n.t as (key: string) => string)(`${namespace}:${key}`)
  return (
    <ViewFrame path="/notifications" title={t('notifications')} view={view}>
      <Notifications />
    </ViewFrame>
  )
}
