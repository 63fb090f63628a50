'use client'

import type { CalendarEntry } from '../../calendar/entry'
import { useTexts } from '../useTexts'
import { kindText } from './kinds'

/** "09:00 Goes out · Breaking: The headline". */
export function EntryFace({ entry, time }: { entry: CalendarEntry; time: string }) {
  const { t } = useTexts()
  return (
    <span className="workflow-calendar__face">
      <span className="workflow-calendar__when">{`${time} ${t(kindText[entry.kind])}`}</span>
      {entry.urgent && <strong>{t('urgent')}</strong>}
      <span className="workflow-calendar__title">{entry.title}</span>
    </span>
  )
}
