'use client'

import { Link, Popup, useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import '../workflow.css'
import './notifications.css'
import { useTexts } from '../useTexts'
import { NotificationLine } from './NotificationLine'
import { useNotifications } from './useNotifications'

const shownInBell = 8

/** In the admin's head: how much one has not read yet, and the newest of it. */
export function Bell() {
  const { user } = useAuth()
  return user ? <BellOfUser /> : null
}

function BellOfUser() {
  const { config } = useConfig()
  const { t } = useTexts()
  const { markRead, notifications = [], unread } = useNotifications()
  const all = formatAdminURL({ adminRoute: config.routes.admin, path: '/notifications' })
  return (
    <Popup
      button={
        <span className="workflow-bell">
          <span className="workflow-hidden">
            {unread > 0 ? t('notificationsUnread', { count: unread }) : t('notifications')}
          </span>
          <BellIcon />
          {unread > 0 && (
            <span aria-hidden className="workflow-bell__count">
              {unread > 9 ? '9+' : unread}
            </span>
          )}
        </span>
      }
      className="workflow-bell__popup"
      horizontalAlign="right"
      portalClassName="workflow-told__popup"
      render={({ close }) => (
        <section aria-label={t('notifications')}>
          {notifications.length === 0 && <p>{t('notificationsNone')}</p>}
          <ul className="workflow-told__list">
            {notifications.slice(0, shownInBell).map((notification) => (
              <NotificationLine
                key={notification.id}
                notification={notification}
                onFollow={() => {
                  close()
                  void markRead([notification.id])
                }}
              />
            ))}
          </ul>
          <p className="workflow-thread__acts">
            {unread > 0 && (
              <button className="workflow-panel__link" onClick={() => void markRead()} type="button">
                {t('notificationsMarkAll')}
              </button>
            )}
            <Link href={all} onClick={close} prefetch={false}>
              {t('notificationsAll')}
            </Link>
          </p>
        </section>
      )}
      showScrollbar
      size="fit-content"
      verticalAlign="bottom"
    />
  )
}

function BellIcon() {
  return (
    <svg aria-hidden fill="none" height="20" stroke="currentColor" viewBox="0 0 20 20" width="20">
      <path d="M10 3a4.5 4.5 0 0 0-4.5 4.5c0 4-1.5 5-1.5 6h12c0-1-1.5-2-1.5-6A4.5 4.5 0 0 0 10 3Z" />
      <path d="M8.5 16a1.5 1.5 0 0 0 3 0M10 3V2" strokeLinecap="round" />
    </svg>
  )
}
