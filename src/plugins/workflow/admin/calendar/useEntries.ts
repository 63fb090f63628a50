'use client'

import type { EventInput, EventSourceFuncInfo } from '@fullcalendar/react'
import { toast } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import type { CalendarEntry, CalendarKind } from '../../calendar/entry'
import { useApi } from '../state/documentAt'
import { readCalendar } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import { shownUntil } from './shownUntil'

/**
 * What of these kinds there is in a range, as FullCalendar asks for it; and whether there is more than that.
 * @param timeZone the newsroom's (IANA).
 */
export function useEntries(kinds: CalendarKind[], timeZone: string) {
  const api = useApi()
  const { language, t } = useTexts()
  const [more, setMore] = useState(false)
  const load = useCallback(
    async ({ end, start }: EventSourceFuncInfo): Promise<EventInput[]> => {
      const range = { from: start.toISOString(), to: end.toISOString() }
      const answer = await readCalendar(api, range, language)
      if (!answer.ok) {
        toast.error(answer.problem.message || t('unreachable'))
        throw new Error(answer.problem.code)
      }
      setMore(answer.value.more)
      return answer.value.entries
        .filter(({ kind }) => kinds.includes(kind))
        .map((entry) => eventOf(entry, timeZone))
    },
    // The function of `useTexts` is another one each time; what it says goes with the language.
    [api, kinds, language, timeZone],
  )
  return { load, more }
}

const eventOf = (entry: CalendarEntry, timeZone: string): EventInput => ({
  id: [entry.kind, entry.collection, entry.id, entry.at].join(),
  title: entry.title,
  start: entry.at,
  end: shownUntil(entry.at, timeZone),
  extendedProps: { entry },
})
