'use client'

import FullCalendar, { type CalendarRef } from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import list from '@fullcalendar/react/list'
import locales from '@fullcalendar/react/locales-all'
import classicTheme from '@fullcalendar/react/themes/classic'
import timeGrid from '@fullcalendar/react/timegrid'
import { useRef, useState } from 'react'

import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import '@fullcalendar/react/themes/classic/palette.css'
import type { CalendarEntry, CalendarKind } from '../../calendar/entry'
import { wallOf } from '../../time/wallClock'
import type { ShownWorkflow } from '../shownWorkflow'
import { useTexts } from '../useTexts'
import './calendar.css'
import { EntryDialogs } from './EntryDialogs'
import { EntryFace } from './EntryFace'
import { KindChoice } from './KindChoice'
import { calendarKinds } from './kinds'
import { calendarViews, type Shown } from './shownIn'
import { useEntries } from './useEntries'

interface Given {
  shown: Shown
  /** Where the newsroom is (IANA). */
  timeZone: string
  /** By slug of the collection. */
  workflows: Record<string, ShownWorkflow>
}

const NARROW = 700

/** What happens when, by month, week and day, on the newsroom's clock. An entry is moved by the bar's own dialogs. */
export function Calendar({ shown, timeZone, workflows }: Given) {
  const { language, t } = useTexts()
  const calendar = useRef<CalendarRef>(null)
  const [kinds, setKinds] = useState<CalendarKind[]>([...calendarKinds])
  const [opened, setOpened] = useState<CalendarEntry>()
  const { load, more } = useEntries(kinds, timeZone)
  const isNarrow = window.innerWidth < NARROW
  return (
    <div className="workflow-calendar">
      <KindChoice kinds={kinds} onChange={setKinds} />
      {more && <p role="status">{t('calendarMore')}</p>}
      <FullCalendar
        allDaySlot={false}
        dayMaxEvents={isNarrow ? 2 : 4}
        displayEventEnd={false}
        datesSet={({ view }) => keepInAddress(view.type, wallOf(dateToKeep(view).toISOString(), timeZone))}
        eventClass={({ event }) => `workflow-calendar__entry workflow-kind--${entryOf(event).kind}`}
        eventClick={({ event }) => setOpened(entryOf(event))}
        eventContent={({ event, timeText }) => <EntryFace entry={entryOf(event)} time={timeText} />}
        eventDisplay="block"
        eventInteractive
        eventMaxStack={2}
        events={load}
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        // ISO 8601, for everybody in the newsroom: in English the library begins weeks on Sunday.
        firstDay={1}
        headerToolbar={{ start: 'prev,next today', center: 'title', end: calendarViews.join(',') }}
        height="auto"
        initialDate={shown.date}
        initialView={shown.view ?? (isNarrow ? 'listMonth' : 'dayGridMonth')}
        locale={language}
        locales={locales}
        navLinks
        nowIndicator
        plugins={[dayGrid, timeGrid, list, classicTheme]}
        ref={calendar}
        slotDuration="01:00"
        // An hour has room for the three lines of an entry.
        slotMinHeight={54}
        timeZone={timeZone}
        todayText={t('calendarToday')}
        views={{
          // There a day is read out by another name than the one that is seen.
          timeGridWeek: { navLinks: false },
          timeGridDay: { navLinks: false },
          // From today on: at the end of a month, what comes is what one looks for.
          listMonth: { duration: { days: 30 } },
        }}
      />
      {opened && (
        <EntryDialogs
          entry={opened}
          onClose={() => setOpened(undefined)}
          onDone={() => {
            setOpened(undefined)
            calendar.current?.getApi().refetchEvents()
          }}
          timeZone={timeZone}
          workflow={workflows[opened.collection]}
        />
      )}
    </div>
  )
}

const entryOf = ({ extendedProps }: { extendedProps: Record<string, unknown> }) =>
  extendedProps.entry as CalendarEntry

/** Today, where it is shown, so that another view does not go back to the first day of this one. */
function dateToKeep({ currentStart, currentEnd }: { currentStart: Date; currentEnd: Date }): Date {
  const now = new Date()
  return currentStart <= now && now < currentEnd ? now : currentStart
}

function keepInAddress(view: string, wall: string): void {
  const address = new URL(window.location.href)
  address.searchParams.set('view', view)
  address.searchParams.set('date', wall.slice(0, 10))
  window.history.replaceState(window.history.state, '', address)
}
