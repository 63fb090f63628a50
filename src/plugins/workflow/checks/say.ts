import type { PayloadRequest } from 'payload'

import { spokenIn } from '../translations/spokenIn'
import type { Texts } from '../types'

/** A sentence in the language of who asks; `{name}` is replaced by the value of that name. */
export function say(
  req: Pick<PayloadRequest, 'i18n'>,
  texts: Texts,
  values: Record<string, string | number> = {},
): string {
  return spokenIn(texts, req.i18n?.language, values)
}
