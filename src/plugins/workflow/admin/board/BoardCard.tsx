'use client'

import { useDraggable } from '@dnd-kit/core'
import { DragHandleIcon, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { useTexts } from '../useTexts'
import type { Card } from './boardColumns'
import { CardFace } from './CardFace'

interface Given {
  card: Card
  collection: string
  onMenu(): void
}

/** A document: dragged by the mouse anywhere, by the keyboard with its handle, and moved by its menu without either. */
export function BoardCard({ card, collection, onMenu }: Given) {
  const { config } = useConfig()
  const { t } = useTexts()
  const { attributes, isDragging, listeners, setActivatorNodeRef, setNodeRef } = useDraggable({
    id: String(card.id),
    data: card,
    attributes: { roleDescription: t('boardDraggable') },
  })
  const { onKeyDown, ...pointer } = { onKeyDown: undefined, ...listeners }
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${collection}/${card.id}`,
  })
  return (
    <li
      className={isDragging ? 'workflow-card workflow-card--dragged' : 'workflow-card'}
      data-document={card.id}
      ref={setNodeRef}
      {...pointer}
    >
      <CardFace card={card} href={href} />
      <div className="workflow-card__acts">
        <button
          {...attributes}
          aria-label={t('boardDrag', { title: card.title })}
          className="workflow-card__handle"
          onKeyDown={onKeyDown}
          ref={setActivatorNodeRef}
          type="button"
        >
          <DragHandleIcon />
        </button>
        <button
          aria-label={t('boardMove', { title: card.title })}
          className="workflow-panel__link"
          onClick={onMenu}
          type="button"
        >
          {t('boardMoveShort')}
        </button>
      </div>
    </li>
  )
}
