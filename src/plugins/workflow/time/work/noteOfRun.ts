import { say } from '../../gate/sentences'
import type { Payload } from 'payload'

import { workflowOf } from '../../options/processState'
import type { Planned } from '../schedule'
import { timeWithZone } from '../zoneName'

/** Milliseconds after which something is late. */
export const LATE = 60_000

/** What the record says of what happened by itself: who wanted it, for when, and how late it is. */
export function noteOfRun(payload: Payload, { byName, due }: Planned, now: number): string {
  const language = languageOfRecord(payload)
  const late = now - Date.parse(due)
  const values = {
    name: byName,
    time: timeWithZone(due, workflowOf(payload)?.timeZone ?? 'UTC', language),
    minutes: String(Math.floor(late / 60_000)),
  }
  return say(late > LATE ? 'carriedOutLate' : 'carriedOut', language, values)
}

/** The record is of one newsroom: in the language that it writes in, where the admin speaks it. */
function languageOfRecord({ config }: Payload): string {
  const { localization, i18n } = config
  const written = localization ? localization.defaultLocale : ''
  return written in i18n.supportedLanguages ? written : i18n.fallbackLanguage
}
