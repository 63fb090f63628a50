import { APIError, type PayloadRequest } from 'payload'

import { refusals } from '../translations/refusals'
import { spokenIn } from '../translations/spokenIn'
import type { Refusal, RefusalCode } from '../types'

/** HTTP status of each refusal. */
const STATUS: Record<RefusalCode, number> = {
  'unknown-act': 400,
  'not-your-right': 403,
  'four-eyes': 403,
  'record-is-kept': 403,
  'not-found': 404,
  'use-the-door': 409,
  'changed-meanwhile': 409,
  'wrong-stage': 409,
  'not-approved': 409,
  'public-stays': 409,
  'under-embargo': 409,
  scheduled: 409,
  'bad-time': 422,
  retracted: 409,
  translated: 409,
  checklist: 422,
  warnings: 422,
  'note-needed': 422,
  locked: 423,
}

/** An act that is refused: `data` is the {@link Refusal}, the message is for people. */
export class WorkflowRefusal extends APIError<Refusal> {
  constructor(refusal: Refusal) {
    super(refusal.message, STATUS[refusal.code], refusal, true)
  }
}

export type Sentence = keyof typeof refusals

/** A refusal in the language of who asks. `values` stand in the sentence's braces. */
export function refusal(
  req: Pick<PayloadRequest, 'i18n'>,
  code: RefusalCode,
  sentence: Sentence,
  {
    values = {},
    ...details
  }: Omit<Partial<Refusal>, 'code' | 'message'> & { values?: Record<string, string> } = {},
): Refusal {
  return { code, message: spokenIn(refusals[sentence], req.i18n?.language, values), ...details }
}

/** @throws WorkflowRefusal where there is a reason. */
export function refuseIf(reason: Refusal | undefined): void {
  if (reason) throw new WorkflowRefusal(reason)
}
