/** Dates as the newsroom writes them: in its own zone, whoever reads. */
import type { ImpreciseDate, Language } from '@/items/types'

/** The zone of the newsroom, and so of every date that a reader sees. */
export const newsroomZone = 'Europe/Istanbul'

/** British order for English: "23 November 2026". */
const locales: Record<Language, string> = { tr: 'tr', en: 'en-GB' }

/** "23 Kasım 2026", from ISO 8601. */
export function dayText(iso: string, language: Language): string {
  return format(iso, language, { dateStyle: 'long' })
}

/** "23 Kasım 2026 18:44", from ISO 8601. */
export function momentText(iso: string, language: Language): string {
  return format(iso, language, { dateStyle: 'long', timeStyle: 'short' })
}

/** A date as precise as it is known ("Ocak 2025"), and for `<time datetime>`; null when unknown. */
export function impreciseDate(
  date: ImpreciseDate,
  language: Language,
): { text: string; machine: string } | null {
  if (date.date === null || date.precision === 'unknown' || !isDate(date.date)) return null
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: newsroomZone }).format(new Date(date.date))
  switch (date.precision) {
    case 'day':
      return { text: dayText(date.date, language), machine: day }
    case 'month':
      return {
        text: format(date.date, language, { month: 'long', year: 'numeric' }),
        machine: day.slice(0, 7),
      }
    case 'year':
      return { text: day.slice(0, 4), machine: day.slice(0, 4) }
  }
}

/** Whether a reader would see two different times: seconds apart is one act of publishing. */
export function isLater(modified: string, published: string): boolean {
  return modified.slice(0, 16) > published.slice(0, 16)
}

function format(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  if (!isDate(iso)) return iso
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: newsroomZone }).format(
    new Date(iso),
  )
}

const isDate = (iso: string) => !Number.isNaN(Date.parse(iso))
