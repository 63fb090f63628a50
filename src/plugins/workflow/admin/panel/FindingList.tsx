'use client'

import type { Finding } from '../../types'
import { useTexts } from '../useTexts'
import { leadToField } from './leadToField'

interface Given {
  findings: Finding[]
  /** Called before a click leads away. */
  onLead?(): void
}

/** What checks have found; where a field is to blame, a button that leads to it. */
export function FindingList({ findings, onLead }: Given) {
  const { t } = useTexts()
  const lead = (field: string) => {
    onLead?.()
    // A dialog gives the focus back to where it was when it closes; only then is it taken to the field.
    setTimeout(() => void leadToField(field), onLead ? 100 : 0)
  }
  return (
    <ul className="workflow-findings">
      {findings.map(({ code, field, level, message }, index) => (
        <li className={`workflow-finding workflow-finding--${level}`} key={`${code}-${index}`}>
          <span className="workflow-hidden">{t(level)}: </span>
          {field ? (
            <button
              className="workflow-finding__lead"
              onClick={() => lead(field)}
              title={t('goToField')}
              type="button"
            >
              {message}
            </button>
          ) : (
            message
          )}
        </li>
      ))}
    </ul>
  )
}
