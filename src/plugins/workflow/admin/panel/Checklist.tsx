'use client'

import { Pill } from '@payloadcms/ui'
import { useId } from 'react'

import type { WorkflowState } from '../../types'
import { useTexts } from '../useTexts'
import { FindingList } from './FindingList'
import { useNextFinding } from './useNextFinding'
import './panel.css'

/** Each line of the checklist: in order, or what is wrong, with the way to the field. */
export function Checklist({ checklist }: { checklist: WorkflowState['checklist'] }) {
  const { t } = useTexts()
  const heading = useId()
  const findings = checklist.flatMap((line) => line.findings)
  useNextFinding(findings)
  const count = (level: string) => findings.filter((finding) => finding.level === level).length
  return (
    <section aria-labelledby={heading} className="workflow-checklist">
      <h2 className="workflow-panel__heading" id={heading}>
        {t('checklist')}
      </h2>
      <div aria-live="polite" className="workflow-checklist__sum">
        {count('error') > 0 && (
          <Pill pillStyle="error" size="small">
            {t('checklistErrors', { count: count('error') })}
          </Pill>
        )}
        {count('warning') > 0 && (
          <Pill pillStyle="warning" size="small">
            {t('checklistWarnings', { count: count('warning') })}
          </Pill>
        )}
        {findings.some(({ field }) => field) && <kbd title={t('nextFinding')}>F8</kbd>}
        {findings.length === 0 && (
          <Pill pillStyle="success" size="small">
            {t('checklistClear')}
          </Pill>
        )}
      </div>
      <ul className="workflow-checklist__lines">
        {checklist.map(({ findings: found, label, name }) => (
          <li key={name}>
            {found.length === 0 ? (
              <span className="workflow-checklist__passed">
                <span aria-hidden>✓ </span>
                {label}
                <span className="workflow-hidden">: {t('checkPassed')}</span>
              </span>
            ) : (
              <>
                {label}
                <FindingList findings={found} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
