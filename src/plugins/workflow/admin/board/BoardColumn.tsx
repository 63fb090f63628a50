'use client'

import { useDroppable } from '@dnd-kit/core'
import { Link, Pill, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId } from 'react'

import { pillOfTone } from '../pillOfTone'
import { useTexts } from '../useTexts'
import { BoardCard } from './BoardCard'
import type { Card, Column } from './boardColumns'

interface Given {
  collection: string
  column: Column
  /** Whether what is being dragged can be put here. */
  reach?: 'no' | 'yes'
  onMenu(card: Card): void
}

/** A stage, with what stands there. */
export function BoardColumn({ collection, column, onMenu, reach }: Given) {
  const { cards, label, more, stage, tone } = column
  const { isOver, setNodeRef } = useDroppable({ id: stage })
  const { config } = useConfig()
  const { t } = useTexts()
  const heading = useId()
  const list = formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}` })
  const classes = ['workflow-column', reach && `workflow-column--${reach}`, isOver && 'workflow-column--over']
  return (
    <section aria-labelledby={heading} className={classes.filter(Boolean).join(' ')} ref={setNodeRef}>
      <h2 className="workflow-column__heading" id={heading}>
        <Pill pillStyle={pillOfTone[tone]} size="small">
          {label}
        </Pill>{' '}
        <span className="workflow-column__count">{more ? `${cards.length}+` : cards.length}</span>
      </h2>
      {cards.length === 0 && <p className="workflow-panel__empty">{t('deskEmpty')}</p>}
      <ul className="workflow-column__cards">
        {cards.map((card) => (
          <BoardCard card={card} collection={collection} key={card.id} onMenu={() => onMenu(card)} />
        ))}
      </ul>
      {more && (
        <Link href={`${list}?where[workflow.stage][equals]=${encodeURIComponent(stage)}`}>
          {t('boardMore')}
        </Link>
      )}
    </section>
  )
}
