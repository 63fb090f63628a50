import type { PayloadRequest } from 'payload'

import { WorkflowRefusal } from '../acts/refusal'
import { timeIn } from '../acts/timeIn'
import type { Refusal, RefusalCode } from '../types'
import { say, type Sentence } from './sentences'

interface Details extends Pick<Refusal, 'missing' | 'use' | 'by'> {
  /** What stands in the sentence's braces, beside `use` and `by`. */
  values?: Record<string, string>
}

/** The error of a refusal by the gate, the record or the locks; the sentence is in the language of who asked. */
export function refuse(
  req: PayloadRequest,
  code: RefusalCode,
  sentence: Sentence,
  { values, ...details }: Details = {},
): WorkflowRefusal {
  const { use, by } = details
  const message = say(sentence, req.i18n.language, {
    ...(use ? { use } : {}),
    ...(by ? { name: by.name, at: timeIn(req, by.at) } : {}),
    ...values,
  })
  return new WorkflowRefusal({ code, message, ...details })
}
