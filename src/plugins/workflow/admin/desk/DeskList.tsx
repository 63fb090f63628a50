import { Link, Pill } from '@payloadcms/ui'
import type { I18nClient } from '@payloadcms/translations'
import type { Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'

import type { TextKey } from '../../translations/en'
import { pillOfTone } from '../pillOfTone'
import { LocalTime } from '../LocalTime'
import type { DeskListOf } from './deskLists'

interface Given {
  i18n: I18nClient
  list: DeskListOf
  payload: Payload
  t(key: TextKey): string
}

/** One list of the desk: titles that lead to the documents, with stage and date. */
export function DeskList({ i18n, list: { lines, name }, payload, t }: Given) {
  const adminRoute = payload.config.routes.admin
  return (
    <div className="workflow-desk__list">
      <h3 className="workflow-desk__name">{t(name)}</h3>
      {lines.length === 0 && <p className="workflow-panel__empty">{t('deskEmpty')}</p>}
      <ul>
        {lines.map(({ at, collection, due, id, problem, stageLabel, title, tone }) => (
          <li className="workflow-desk__line" key={`${collection}-${id}`}>
            <Link
              className="workflow-desk__title"
              href={formatAdminURL({ adminRoute, path: `/collections/${collection}/${id}` })}
            >
              {title}
            </Link>
            <span className="workflow-desk__facts">
              <Pill pillStyle={pillOfTone[tone]} size="small">
                {stageLabel?.[i18n.language] ?? stageLabel?.en ?? '–'}
              </Pill>
              <span className={isLate(due) ? 'workflow-late' : undefined}>
                {due && `${t('due')}: `}
                <LocalTime iso={due ?? at} />
              </span>
            </span>
            {problem && <p className="workflow-late workflow-desk__problem">{problem}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}

const isLate = (due: string | null) => due !== null && new Date(due) < new Date()
