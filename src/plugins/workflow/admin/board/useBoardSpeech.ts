'use client'

import type { Announcements, DndContextProps } from '@dnd-kit/core'

import { useTexts } from '../useTexts'
import type { Card, Column } from './boardColumns'

/** What a screen reader says while a card is moved. */
export function useBoardSpeech(columns: Column[]): DndContextProps['accessibility'] {
  const { t } = useTexts()
  const titleOf = (active: { data: { current?: unknown } }) =>
    (active.data.current as Card | undefined)?.title ?? ''
  const labelOf = (id: unknown) => columns.find(({ stage }) => stage === id)?.label ?? ''
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('boardPickedUp', { title: titleOf(active) }),
    onDragOver: ({ over }) => (over ? t('boardOver', { stage: labelOf(over.id) }) : undefined),
    onDragEnd: ({ active, over }) =>
      over ? t('boardDropped', { title: titleOf(active), stage: labelOf(over.id) }) : undefined,
    onDragCancel: ({ active }) => t('boardCancelled', { title: titleOf(active) }),
  }
  return { announcements, screenReaderInstructions: { draggable: t('boardInstructions') } }
}
