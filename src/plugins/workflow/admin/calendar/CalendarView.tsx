import type { AdminViewServerProps } from 'payload'

import { governedOf, workflowOf } from '../../options/processState'
import { namespace } from '../../translations'
import type { TextKey } from '../../translations/en'
import { zoneName } from '../../time/zoneName'
import { shownWorkflow } from '../shownWorkflow'
import { ViewFrame } from '../views/ViewFrame'
import { CalendarInBrowser } from './CalendarInBrowser'
import { shownIn } from './shownIn'

interface Given extends AdminViewServerProps {
  collections: string[]
  users: string
}

/** /admin/calendar: what happens when, to everything that one may read. */
export function CalendarView({ collections, users, ...view }: Given) {
  const { permissions, req } = view.initPageResult
  const { i18n, payload } = req
  const t = (key: TextKey, values?: object) =>
    (i18n.t as (key: string, values?: object) => string)(`${namespace}:${key}`, values)
  const its = collections
    .filter((slug) => permissions.collections?.[slug as never]?.['read'])
    .flatMap((slug) => governedOf(payload, slug) ?? [])
  const { timeZone } = workflowOf(payload)!
  return (
    <ViewFrame path="/calendar" title={t('calendar')} view={view}>
      <p>{t('calendarZone', { zone: zoneName(timeZone, i18n.language) })}</p>
      <CalendarInBrowser
        shown={shownIn(view.searchParams)}
        timeZone={timeZone}
        workflows={Object.fromEntries(
          its.map(({ slug, workflow }) => [slug, shownWorkflow(workflow, users)]),
        )}
      />
    </ViewFrame>
  )
}
