import type { PayloadRequest } from 'payload'

import { workflowOf } from '../options/processState'

/** A moment for people: in the language of the request, and where the newsroom is. */
export function timeIn({ i18n, payload }: PayloadRequest, iso: string): string {
  const timeZone = workflowOf(payload)?.timeZone
  const format: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', timeZone }
  return new Intl.DateTimeFormat(i18n.language, format).format(new Date(iso))
}
