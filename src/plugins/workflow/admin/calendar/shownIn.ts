/** Which part of the calendar is shown, in the address: who comes back from a document finds it as it was. Pure. */
export interface Shown {
  view?: CalendarViewName
  /** "2026-11-26". */
  date?: string
}

export const calendarViews = ['dayGridMonth', 'timeGridWeek', 'timeGridDay', 'listMonth'] as const
export type CalendarViewName = (typeof calendarViews)[number]

export function shownIn({ date, view }: Record<string, unknown> = {}): Shown {
  const isDate =
    typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
  return {
    ...(isCalendarView(view) && { view }),
    ...(isDate && { date }),
  }
}

const isCalendarView = (name: unknown): name is CalendarViewName =>
  (calendarViews as readonly unknown[]).includes(name)
