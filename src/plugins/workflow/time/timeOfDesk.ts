import type { PayloadRequest } from 'payload'

import { workflowOf } from '../options/processState'
import { timeWithZone } from './zoneName'

/** A moment for people, where the newsroom is, with the name of the place; in the language of the request. */
export function timeOfDesk({ i18n, payload }: Pick<PayloadRequest, 'i18n' | 'payload'>, iso: string): string {
  return timeWithZone(iso, workflowOf(payload)?.timeZone ?? 'UTC', i18n.language)
}
