'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { Finding } from '../../types'
import { useElsewhere } from '../state/documentAt'
import { useTexts } from '../useTexts'
import { leadToField } from './leadToField'
import './panel.css'

interface Given {
  findings: Finding[]
  /** Called before a click leads away. */
  onLead?(): void
}

/** What checks have found; where a field is to blame, what leads to it. */
export function FindingList({ findings, onLead }: Given) {
  const { t } = useTexts()
  return (
    <ul className="workflow-findings">
      {findings.map(({ code, field, level, message }, index) => (
        <li className={`workflow-finding workflow-finding--${level}`} key={`${code}-${index}`}>
          <span className="workflow-hidden">{t(level)}: </span>
          {field ? <Lead field={field} message={message} onLead={onLead} /> : message}
        </li>
      ))}
    </ul>
  )
}

interface LeadGiven extends Pick<Given, 'onLead'> {
  field: string
  message: string
}

/** To the field; where the document is not open, to the document. */
function Lead({ field, message, onLead }: LeadGiven) {
  const { config } = useConfig()
  const elsewhere = useElsewhere()
  const { t } = useTexts()
  if (elsewhere) {
    const path = `/collections/${elsewhere.collection}/${elsewhere.id}` as const
    return (
      <Link
        className="workflow-finding__lead"
        href={formatAdminURL({ adminRoute: config.routes.admin, path })}
        title={t('openDocument')}
      >
        {message}
      </Link>
    )
  }
  const lead = () => {
    onLead?.()
    // A dialog gives the focus back to where it was when it closes; only then is it taken to the field.
    setTimeout(() => void leadToField(field), onLead ? 100 : 0)
  }
  return (
    <button className="workflow-finding__lead" onClick={lead} title={t('goToField')} type="button">
      {message}
    </button>
  )
}
