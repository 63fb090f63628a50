'use client'

import { Link, Pill } from '@payloadcms/ui'

import { publicLine } from '../bar/publicLine'
import { LocalTime } from '../LocalTime'
import { useTexts } from '../useTexts'
import type { Card } from './boardColumns'

/** What a card says of its document. Without an address while it is dragged. */
export function CardFace({ card, href }: { card: Card; href?: string }) {
  const { assignee, due, embargoedUntil, isPublic, live, pending, scheduledFor, title, urgent } = card
  const { t } = useTexts()
  const line = publicLine(live, isPublic, pending)
  const isLate = due !== null && new Date(due) < new Date()
  return (
    <div className={href ? 'workflow-card__face' : 'workflow-card workflow-card__face'}>
      {urgent && (
        <Pill pillStyle="error" size="small">
          {t('urgent')}
        </Pill>
      )}
      {href ? (
        <Link className="workflow-card__title" draggable={false} href={href} prefetch={false}>
          {title}
        </Link>
      ) : (
        <span className="workflow-card__title">{title}</span>
      )}
      <ul className="workflow-card__facts">
        {isPublic && <li>{t(line.key, line.values)}</li>}
        {assignee && <li>{assignee}</li>}
        {due && (
          <li className={isLate ? 'workflow-late' : undefined}>
            {`${t('due')}: `}
            <LocalTime iso={due} />
          </li>
        )}
        {scheduledFor && (
          <li>
            {`${t('boardPlanned')}: `}
            <LocalTime iso={scheduledFor} />
          </li>
        )}
        {embargoedUntil && (
          <li>
            {`${t('boardEmbargo')}: `}
            <LocalTime iso={embargoedUntil} />
          </li>
        )}
      </ul>
    </div>
  )
}
