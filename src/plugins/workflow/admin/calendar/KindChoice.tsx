'use client'

import type { CalendarKind } from '../../calendar/entry'
import { useTexts } from '../useTexts'
import { calendarKinds, kindText } from './kinds'

interface Given {
  kinds: CalendarKind[]
  onChange(kinds: CalendarKind[]): void
}

/** Which kinds of entries are shown: the legend of the colours, too. */
export function KindChoice({ kinds, onChange }: Given) {
  const { t } = useTexts()
  const toggle = (kind: CalendarKind) =>
    onChange(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind])
  return (
    <fieldset className="workflow-kinds">
      <legend className="workflow-hidden">{t('calendarKinds')}</legend>
      {calendarKinds.map((kind) => (
        <label className={`workflow-kinds__kind workflow-kind--${kind}`} key={kind}>
          <input checked={kinds.includes(kind)} onChange={() => toggle(kind)} type="checkbox" />
          {t(kindText[kind])}
        </label>
      ))}
    </fieldset>
  )
}
