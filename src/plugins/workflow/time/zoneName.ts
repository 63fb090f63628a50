/** What people call a time zone: by its city, "İstanbul" of "Europe/Istanbul". Pure. */
export function zoneName(timeZone: string, language: string): string {
  const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
  return language === 'tr' && city === 'Istanbul' ? 'İstanbul' : city
}

/** "26 Kas 2025 09:00 (İstanbul)": a moment where the newsroom is, and where that is. Pure. */
export function timeWithZone(iso: string, timeZone: string, language: string): string {
  const format: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', timeZone }
  const time = new Intl.DateTimeFormat(language, format).format(new Date(iso))
  return `${time} (${zoneName(timeZone, language)})`
}
