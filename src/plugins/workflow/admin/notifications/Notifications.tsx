'use client'

import { Button } from '@payloadcms/ui'

import './notifications.css'
import { ProblemNote } from '../bar/ProblemNote'
import { useTexts } from '../useTexts'
import { ByMail } from './ByMail'
import { NotificationLine } from './NotificationLine'
import { useNotifications } from './useNotifications'

/** All that one has been told, newest first; then what comes by mail. */
export function Notifications() {
  const { t } = useTexts()
  const { markRead, notifications, problem, unread } = useNotifications()
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      {!notifications && !problem && <p>{t('loading')}</p>}
      {notifications?.length === 0 && <p>{t('notificationsNone')}</p>}
      <ul className="workflow-told__list">
        {notifications?.map((notification) => (
          <NotificationLine
            key={notification.id}
            notification={notification}
            onFollow={() => void markRead([notification.id])}
          />
        ))}
      </ul>
      {unread > 0 && (
        <Button buttonStyle="secondary" onClick={() => void markRead()} size="small" type="button">
          {t('notificationsMarkAll')}
        </Button>
      )}
      <ByMail />
    </>
  )
}
