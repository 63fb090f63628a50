import type { PayloadRequest } from 'payload'

/** A moment for people: in the language of the request, and where the project says that its people are. */
export function timeIn({ i18n, payload }: PayloadRequest, iso: string): string {
  const timeZone = payload.config.admin.timezones?.defaultTimezone
  const format: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', timeZone }
  return new Intl.DateTimeFormat(i18n.language, format).format(new Date(iso))
}
