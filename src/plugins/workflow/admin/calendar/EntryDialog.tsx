'use client'

import { Button, Link, Pill, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { CalendarEntry } from '../../calendar/entry'
import type { TimedPossibility } from '../../time/types'
import { timeWithZone } from '../../time/zoneName'
import { Dialog } from '../Dialog'
import { pillOfTone } from '../pillOfTone'
import { useWorkflow } from '../state/useWorkflow'
import { useTexts } from '../useTexts'
import { actsOfKind, kindText } from './kinds'

interface Given {
  entry: CalendarEntry
  timeZone: string
  onAsk(asked: 'assign' | TimedPossibility): void
  onClose(): void
}

/** Which document an entry is about, and what this user can do about its time. */
export function EntryDialog({ entry, onAsk, onClose, timeZone }: Given) {
  const { at, collection, id, kind, title, tone } = entry
  const { config } = useConfig()
  const { label, language, t } = useTexts()
  const { state } = useWorkflow()
  const timed = (state?.timed ?? []).filter(({ act }) => actsOfKind[kind].includes(act))
  const why = timed.filter(({ possible }) => !possible).flatMap(({ reasons }) => reasons)
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}/${id}` })
  return (
    <Dialog
      controls={
        <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
          {t('close')}
        </Button>
      }
      heading={title}
      onClose={onClose}
      slug={`workflow-entry-${collection}-${id}`}
    >
      <p>
        <strong>{t(kindText[kind])}:</strong> {timeWithZone(at, timeZone, language)}
      </p>
      <p>
        <Pill pillStyle={pillOfTone[tone]} size="small">
          {label(entry.stageLabel, entry.stage ?? '')}
        </Pill>
      </p>
      {why[0] && <p>{why[0].message}</p>}
      <div className="workflow-choose">
        {timed
          .filter(({ possible }) => possible)
          .map((act) => (
            <Button
              buttonStyle="secondary"
              extraButtonProps={{ 'data-act': act.act }}
              key={act.act}
              margin={false}
              onClick={() => onAsk(act)}
              type="button"
            >
              {act.label}
            </Button>
          ))}
        {kind === 'due' && (
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'data-act': 'assign' }}
            margin={false}
            onClick={() => onAsk('assign')}
            type="button"
          >
            {t('assign')}
          </Button>
        )}
        <Link className="workflow-panel__link" href={href}>
          {t('openDocument')}
        </Link>
      </div>
    </Dialog>
  )
}
