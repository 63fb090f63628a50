import type { PayloadRequest, ValidationError } from 'payload'

import type { Finding } from '../types'
import { checklistRefusal } from './checklist'
import type { WorkflowRefusal } from './refusal'

/** What Payload's own validation says of a text that is to go out, as lines of the checklist. */
export function incomplete(req: PayloadRequest, { data }: ValidationError): WorkflowRefusal {
  const findings = data.errors.map(({ path, message }): Finding => ({
    code: 'invalid',
    level: 'error',
    message,
    field: path,
  }))
  return checklistRefusal(req, findings)
}
