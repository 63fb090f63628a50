'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { Notification } from '../../notifications/inbox'
import { detailOf, sentenceOf } from '../../notifications/sentences'
import { useTexts } from '../useTexts'

interface Given {
  notification: Notification
  /** Somebody follows it. */
  onFollow(): void
}

/** What happened, by whom and when, and the way to it. */
export function NotificationLine({ notification, onFollow }: Given) {
  const { at, collection, document, kind, read, title } = notification
  const { config } = useConfig()
  const { language, t, time } = useTexts()
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${collection}/${document}`,
  })
  const detail = detailOf(notification, language)
  const isNote = kind === 'mention' || kind === 'answer'
  return (
    <li className={read ? 'workflow-told' : 'workflow-told workflow-told--unread'}>
      <Link href={isNote ? `${href}#workflow-notes` : href} onClick={onFollow} prefetch={false}>
        {!read && <span className="workflow-hidden">{t('notificationUnread')}: </span>}
        {sentenceOf(notification, title, t)}
      </Link>
      <p className="workflow-told__facts">
        <time dateTime={at}>{time(at)}</time>
        {detail && ` · ${detail}`}
      </p>
    </li>
  )
}
