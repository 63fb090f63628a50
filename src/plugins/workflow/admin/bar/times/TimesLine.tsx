'use client'

import type { PlannedState } from '../../../time/types'
import { timeWithZone } from '../../../time/zoneName'
import type { WorkflowState } from '../../../types'
import { useTexts } from '../../useTexts'
import '../bar.css'

/** "Scheduled: v5, 26 Nov 09:00 (Istanbul); change v6 pending", what keeps it, and the embargo. */
export function TimesLine({ state }: { state: WorkflowState }) {
  const { language, t } = useTexts()
  const { embargo, newest, schedule, timeZone } = state
  const at = (iso: string) => timeWithZone(iso, timeZone, language)
  const { publish, unpublish } = schedule
  const isPending = publish?.number !== undefined && publish.number < newest.number
  const [version, newer] = [`v${publish?.number ?? ''}`, `v${newest.number}`]
  return (
    <>
      {publish && (
        <span className="workflow-status__line">
          {t(isPending ? 'scheduledPending' : 'scheduledFor', { version, newer, time: at(publish.due) })}
        </span>
      )}
      {unpublish && (
        <span className="workflow-status__line">{t('scheduledEnd', { time: at(unpublish.due) })}</span>
      )}
      {embargo && (
        <span className="workflow-status__line">{t('underEmbargo', { time: at(embargo.until) })}</span>
      )}
      {[publish, unpublish].map(
        (planned, which) => planned?.problem && <Failing key={which} {...planned.problem} />,
      )}
    </>
  )
}

function Failing({ attempts, message }: NonNullable<PlannedState['problem']>) {
  const { t } = useTexts()
  return (
    <span className="workflow-late workflow-status__line" role="alert">
      {t('scheduleFails', { message, attempts })}
    </span>
  )
}
