import type { PayloadRequest } from 'payload'

import type { Texts } from '../types'

/** A label in the language of who asks; English, then the name itself, where there is none. */
export function labelIn(req: Pick<PayloadRequest, 'i18n'>, label: Texts | undefined, name = ''): string {
  return label?.[req.i18n?.language] ?? label?.en ?? name
}
